#include "git/repository_facts.h"

#include <cstddef>
#include <string_view>

#include "git/git_process.h"
#include "source/failure.h"
#include "source/shell_word.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

Failure CannotBeOpened(const std::string& message) {
  return Failure(ExitStatus::kFailure, message);
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
  const std::string owned = FolderOfAnotherOwner(complaint);
  if (!owned.empty()) {
    return CannotBeOpened("the repository " + owned +
                          " belongs to another user, and git does not read such: if you trust it, "
                          "run\n  git config --global --add safe.directory " +
                          ShellWord(owned));
  }
  if (complaint.find("not a git repository (or any") != std::string::npos) {
    return CannotBeOpened("there is no git repository in " + directory.string() +
                          " or above it, so there are no revisions: git init begins one");
  }
  return CannotBeOpened("cannot open the git repository of " + directory.string() + ": " +
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

}  // namespace

RepositoryFacts FactsOf(const fs::path& directory) {
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

bool IsPartialClone(const fs::path& directory) {
  const std::string keys = R"(^(remote\..*\.promisor|extensions\.partialclone)$)";
  return RunGit(directory, {"config", "--get-regexp", keys}).status == 0;
}

}  // namespace wsoa
