// Git's objects as the git program reads them, for repositories that libgit2 cannot open.
//
// One process answers for as long as it is asked. What a user wrote goes to its input, never among
// its arguments.
#include <charconv>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "git/child_process.h"
#include "git/git_objects.h"
#include "source/failure.h"

namespace wsoa {
namespace {

std::vector<std::string> Git(const std::filesystem::path& directory,
                             std::vector<std::string> arguments) {
  std::vector<std::string> command = {"git", "-C", directory.string(), "--no-replace-objects"};
  command.insert(command.end(), std::make_move_iterator(arguments.begin()),
                 std::make_move_iterator(arguments.end()));
  return command;
}

struct Place {
  std::filesystem::path top;
  bool bare = false;
  bool shallow = false;
};

class ProgramObjects : public GitObjects {
 public:
  ProgramObjects(std::filesystem::path directory, Place place)
      : directory_(std::move(directory)), place_(std::move(place)) {}

  const std::filesystem::path& top() const override { return place_.top; }
  bool is_bare() const override { return place_.bare; }
  bool is_shallow() const override { return place_.shallow; }

  // The answer is "ID TYPE SIZE", the bytes and a line end; or "NAME missing", "NAME ambiguous".
  GitObject Get(const std::string& name) const override {
    if (!process_) {
      process_ = std::make_unique<ChildProcess>(Git(directory_, {"cat-file", "--batch"}));
    }
    std::string head;
    if (!process_->Write(name + "\n") || !process_->ReadLine(head)) throw Broken();
    if (head.ends_with(" missing")) return {};
    if (head.ends_with(" ambiguous")) return {GitObject::Found::kSeveral, "", "", ""};
    const std::size_t type = head.find(' ');
    const std::size_t size = head.rfind(' ');
    if (type == size) throw Broken();
    std::size_t length = 0;
    std::from_chars(head.data() + size + 1, head.data() + head.size(), length);
    std::string bytes;
    std::string end;
    if (!process_->Read(bytes, length) || !process_->ReadLine(end)) throw Broken();
    return {GitObject::Found::kOne, head.substr(0, type), head.substr(type + 1, size - type - 1),
            std::move(bytes)};
  }

  std::vector<std::string> Names() const override {
    return RunProcess(Git(directory_, {"for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads",
                                       "refs/tags", "refs/remotes"}))
        .lines;
  }

 private:
  Failure Broken() const {
    process_->Wait();
    const std::string complaint = process_->StandardError();
    process_.reset();
    return Failure(ExitStatus::kFailure, "cannot read the repository" +
                                             (complaint.empty() ? "" : ": git says " + complaint));
  }

  std::filesystem::path directory_;
  Place place_;
  mutable std::unique_ptr<ChildProcess> process_;
};

// The folder in the line to type that git gives: "git config --global --add safe.directory /srv/x".
std::string SafeDirectoryIn(const std::string& complaint) {
  const std::string words = "--add safe.directory ";
  const std::size_t at = complaint.find(words);
  if (at == std::string::npos) return "";
  const std::size_t begin = at + words.size();
  return complaint.substr(begin, complaint.find('\n', begin) - begin);
}

GitOpening NotOpen(const ProcessOutput& output) {
  using Result = GitOpening::Result;
  const std::string owned = SafeDirectoryIn(output.complaint);
  if (!owned.empty()) return {Result::kOtherOwner, nullptr, owned};
  return {Result::kCannot, nullptr, output.complaint};
}

}  // namespace

GitOpening OpenWithGitProgram(const std::filesystem::path& directory) {
  const ProcessOutput facts =
      RunProcess(Git(directory, {"rev-parse", "--is-bare-repository", "--is-shallow-repository",
                                 "--absolute-git-dir"}));
  if (facts.status != 0 || facts.lines.size() != 3) return NotOpen(facts);
  Place place{facts.lines[2], facts.lines[0] == "true", facts.lines[1] == "true"};
  if (!place.bare) {
    const ProcessOutput top = RunProcess(Git(directory, {"rev-parse", "--show-toplevel"}));
    if (top.status != 0 || top.lines.size() != 1) return NotOpen(top);
    place.top = top.lines[0];
  }
  return {GitOpening::Result::kOpen, std::make_unique<ProgramObjects>(directory, place)};
}

}  // namespace wsoa
