// Git's objects, from one `git cat-file --batch` that answers for as long as it is asked.
//
// Read only, and blind to branches, dates and plans: what a revision means is the business of
// repository.h.
#ifndef WSOA_GIT_OBJECT_READER_H_
#define WSOA_GIT_OBJECT_READER_H_

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "git/git_objects.h"
#include "git/git_process.h"

namespace wsoa {

// Not for two threads at once.
class ObjectReader {
 public:
  // Of the repository that a folder is in. Git is started with the first question.
  explicit ObjectReader(std::filesystem::path directory) : directory_(std::move(directory)) {}

  // The object of that full id, or that a revision as git takes it names ("main", "v1", "HEAD~3",
  // "1a2b3c4"): none if there is none, several if the abbreviation fits more than one. Throws
  // Failure(kFailure) with git's words if the repository is damaged. Precondition: no zero byte.
  GitObject Get(const std::string& name);

  // How many objects were asked for so far.
  std::size_t objects_asked_for() const { return objects_asked_for_; }

 private:
  GitObject Ask(const std::string& name);
  GitObject NoAnswer(const std::string& name);

  std::filesystem::path directory_;
  std::unique_ptr<GitProcess> process_;
  std::size_t objects_asked_for_ = 0;
};

}  // namespace wsoa

#endif  // WSOA_GIT_OBJECT_READER_H_
