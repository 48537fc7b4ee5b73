// What git says of a repository as a whole: where it is, and what kind.
#ifndef WSOA_GIT_REPOSITORY_FACTS_H_
#define WSOA_GIT_REPOSITORY_FACTS_H_

#include <filesystem>
#include <string>
#include <vector>

namespace wsoa {

struct RepositoryFacts {
  std::filesystem::path top;  // of the working tree; of a bare repository its own folder
  bool is_bare = false;
  bool is_shallow = false;  // older commits are not in this clone
};

// Of the repository that a folder is in. Throws Failure(kFailure) with what to do if there is none,
// if it belongs to somebody else, and if git cannot open it.
RepositoryFacts FactsOf(const std::filesystem::path& directory);

// Whether it is a clone that lacks objects until they are fetched, which wsoa never does.
bool IsPartialClone(const std::filesystem::path& directory);

}  // namespace wsoa

#endif  // WSOA_GIT_REPOSITORY_FACTS_H_
