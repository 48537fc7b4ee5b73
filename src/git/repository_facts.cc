#include "git/repository_facts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "git/damage.h"
#include "git/git_process.h"
#include "git/top_folder.h"
#include "source/failure.h"
#include "source/shell_word.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

Failure CannotBeOpened(const std::string& message, std::vector<std::string> to_type = {}) {
  return Failure(ExitStatus::kFailure, message, std::move(to_type));
}

// The folder in "detected dubious ownership in repository at '/srv/x'", a line of its own; empty if
// git complains of something else.
std::string FolderOfAnotherOwner(const std::string& complaint) {
  constexpr std::string_view kWords = "dubious ownership in repository at '";
  const std::size_t at = complaint.find(kWords);
  if (at == std::string::npos) return "";
  const std::size_t begin = at + kWords.size();
  return complaint.substr(begin, complaint.find("'\nTo add", begin) - begin);
}

Failure WhyNotOpen(const fs::path& directory, const std::string& complaint) {
  std::string owned = FolderOfAnotherOwner(complaint);
  if (!owned.empty()) {
    // Git writes a question mark for each control character of a name.
    if (!fs::exists(owned)) owned = TopFolderAround(directory).string();
    return CannotBeOpened(
        "the repository " + owned +
            " belongs to another user, and git does not read such: if you trust it, "
            "run",
        {"git config --global --add safe.directory " + ShellWord(owned)});
  }
  if (complaint.find("not a git repository (or any") != std::string::npos) {
    const fs::path there = TopFolderAround(directory);
    if (!there.empty()) {
      return TellOfDamage("the repository in " + there.string() +
                          " is damaged: git does not take it for one, so its HEAD, its objects or "
                          "its refs are gone or cut short");
    }
    return CannotBeOpened("there is no git repository in " + directory.string() +
                          " or above it, so there are no revisions: git init begins one");
  }
  return TellOfDamage("cannot open the git repository of " + directory.string() + ": git says " +
                      InGitsWords(complaint));
}

// Takes a line off the front.
std::string TakeLine(std::string& text) {
  const std::size_t end = text.find('\n');
  std::string line = text.substr(0, end);
  text.erase(0, end == std::string::npos ? end : end + 1);
  return line;
}

std::string WithoutLineEnd(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

// Where there is no working tree around a folder: the repository's own folder, or, in the `.git` of
// a working tree, what is around that.
fs::path TopWithoutWorkingTree(const fs::path& directory, bool is_bare) {
  const GitOutput own = RunGit(directory, {"rev-parse", "--absolute-git-dir"});
  if (own.status != 0) throw WhyNotOpen(directory, own.complaint);
  fs::path folder = WithoutLineEnd(own.text);
  return !is_bare && folder.filename() == ".git" ? folder.parent_path() : folder;
}

bool IsBelow(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
         folder.end();
}

// Git passes over a repository that it cannot read, and takes the one around it; and settings may
// lead it to a folder elsewhere (core.worktree).
void RequireTopIsHere(const fs::path& top, const fs::path& directory) {
  const fs::path here = TopFolderAround(directory);
  std::error_code error;
  if (here.empty() || IsBelow(fs::weakly_canonical(top, error), here)) return;
  throw TellOfDamage("the repository in " + here.string() +
                     " is damaged, or its settings (core.worktree) lead elsewhere: git takes " +
                     top.string() + " for it");
}

RepositoryFacts ReadFacts(const fs::path& directory) {
  GitOutput said = RunGit(directory, {"rev-parse", "--is-bare-repository",
                                      "--is-shallow-repository", "--show-toplevel"});
  RepositoryFacts facts;
  const std::string bare = TakeLine(said.text);
  facts.is_bare = bare == "true";
  facts.is_shallow = TakeLine(said.text) == "true";
  if (said.status == 0) {
    facts.top = WithoutLineEnd(said.text);  // which may have line ends itself
    return facts;
  }
  if (bare != "true" && bare != "false") throw WhyNotOpen(directory, said.complaint);
  facts.top = TopWithoutWorkingTree(directory, facts.is_bare);
  return facts;
}

}  // namespace

RepositoryFacts FactsOf(const fs::path& directory) {
  RepositoryFacts facts = ReadFacts(directory);
  RequireTopIsHere(facts.top, directory);
  return facts;
}

bool IsPartialClone(const fs::path& directory) {
  const std::string keys = R"(^(remote\..*\.promisor|extensions\.partialclone)$)";
  return RunGit(directory, {"config", "--get-regexp", keys}).status == 0;
}

}  // namespace wsoa
