// Git's objects as libgit2 reads them: the one file that knows it.
#include <git2.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/git_objects.h"
#include "source/failure.h"

namespace wsoa {
namespace {

// Not started before a revision is named: it reads the machine's certificates.
class Library {
 public:
  Library() {
    git_libgit2_init();
    // What is read is shown to people, not trusted for more; checking costs most of reading.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
  }
  ~Library() { git_libgit2_shutdown(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
};

template <auto Free>
struct Freed {
  void operator()(auto* thing) const { Free(thing); }
};
using RepositoryPointer = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using OdbPointer = std::unique_ptr<git_odb, Freed<git_odb_free>>;
using OdbObjectPointer = std::unique_ptr<git_odb_object, Freed<git_odb_object_free>>;
using ObjectPointer = std::unique_ptr<git_object, Freed<git_object_free>>;
using ReferencePointer = std::unique_ptr<git_reference, Freed<git_reference_free>>;
using IteratorPointer = std::unique_ptr<git_reference_iterator, Freed<git_reference_iterator_free>>;

std::string LastMessage() {
  const git_error* error = git_error_last();
  return error && error->message ? error->message : "libgit2 does not say why";
}

bool IsHex(const std::string& name) {
  return name.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

bool IsFullId(const std::string& name) { return name.size() == GIT_OID_HEXSZ && IsHex(name); }

std::string WithoutSlash(std::string path) {
  if (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

class Libgit2Objects : public GitObjects {
 public:
  Libgit2Objects(std::unique_ptr<Library> library, RepositoryPointer repository, OdbPointer odb)
      : library_(std::move(library)),
        repository_(std::move(repository)),
        odb_(std::move(odb)),
        top_(WithoutSlash(is_bare() ? git_repository_path(repository_.get())
                                    : git_repository_workdir(repository_.get()))) {}

  const std::filesystem::path& top() const override { return top_; }
  bool is_bare() const override { return git_repository_workdir(repository_.get()) == nullptr; }
  bool is_shallow() const override { return git_repository_is_shallow(repository_.get()) == 1; }

  GitObject Get(const std::string& name) const override {
    if (IsFullId(name)) {
      git_oid id;
      git_oid_fromstr(&id, name.c_str());
      return Read(id);
    }
    if (!MayBeThere(name)) return {};
    git_object* object = nullptr;
    const int error = git_revparse_single(&object, repository_.get(), name.c_str());
    const ObjectPointer owner(object);
    if (error == GIT_EAMBIGUOUS) return {GitObject::Found::kSeveral, "", "", ""};
    if (error != 0) return {};
    return Read(*git_object_id(object));
  }

  std::vector<std::string> Names() const override {
    std::vector<std::string> names;
    for (const char* pattern : {"refs/heads/*", "refs/tags/*", "refs/remotes/*"}) {
      git_reference_iterator* iterator = nullptr;
      if (git_reference_iterator_glob_new(&iterator, repository_.get(), pattern) != 0) continue;
      const IteratorPointer owner(iterator);
      const std::size_t prefix = std::string(pattern).size() - 1;
      const char* name = nullptr;
      while (git_reference_next_name(&name, iterator) == 0) names.emplace_back(name + prefix);
    }
    return names;
  }

 private:
  // Whether what a revision begins with ("main" of "main~2") can be anything here. Of what cannot,
  // libgit2 1.5 would ask whether `git describe` wrote it, and never give that memory back.
  bool MayBeThere(const std::string& revision) const {
    const std::size_t end = std::min(revision.find_first_of("~^:"), revision.find("@{"));
    const std::string name = revision.substr(0, end);
    const bool described = name.find("-g") != std::string::npos;
    if (name.empty() || name == "@" || IsHex(name) || described) return true;
    git_reference* reference = nullptr;
    const int error = git_reference_dwim(&reference, repository_.get(), name.c_str());
    const ReferencePointer owner(reference);
    return error == 0;
  }

  GitObject Read(const git_oid& id) const {
    git_odb_object* object = nullptr;
    const int error = git_odb_read(&object, odb_.get(), &id);
    if (error == GIT_ENOTFOUND) return {};
    if (error != 0) {
      throw Failure(ExitStatus::kFailure, "cannot read the repository: " + LastMessage());
    }
    const OdbObjectPointer owner(object);
    char hex[GIT_OID_HEXSZ + 1];
    return {GitObject::Found::kOne, git_oid_tostr(hex, sizeof hex, &id),
            git_object_type2string(git_odb_object_type(object)),
            std::string(static_cast<const char*>(git_odb_object_data(object)),
                        git_odb_object_size(object))};
  }

  std::unique_ptr<Library> library_;  // outlives what it gave
  RepositoryPointer repository_;
  OdbPointer odb_;
  std::filesystem::path top_;
};

// The folder in "repository path '/srv/plans/' is not owned by current user".
std::string QuotedIn(const std::string& message) {
  const std::size_t begin = message.find('\'');
  const std::size_t end = message.rfind('\'');
  if (begin == end) return "";
  return WithoutSlash(message.substr(begin + 1, end - begin - 1));
}

// With no settings of this user's to look in for safe folders, libgit2 1.5 says of another owner's
// repository that there is none.
bool IsThere(const std::filesystem::path& directory) {
  git_buf found = GIT_BUF_INIT;
  const int error = git_repository_discover(&found, directory.c_str(), 0, nullptr);
  git_buf_dispose(&found);
  return error == 0;
}

// A clone that lacks objects until they are asked for, which libgit2 cannot do.
bool IsPartial(git_repository* repository) {
  git_config* config = nullptr;
  if (git_repository_config_snapshot(&config, repository) != 0) return false;
  const std::unique_ptr<git_config, Freed<git_config_free>> owner(config);
  git_config_iterator* iterator = nullptr;
  if (git_config_iterator_new(&iterator, config) != 0) return false;
  const std::unique_ptr<git_config_iterator, Freed<git_config_iterator_free>> iterating(iterator);
  git_config_entry* entry = nullptr;  // the iterator's
  while (git_config_next(&entry, iterator) == 0) {
    const std::string_view name(entry->name);
    if (name.starts_with("remote.") && name.ends_with(".promisor")) return true;
  }
  return false;
}

}  // namespace

GitOpening OpenWithLibgit2(const std::filesystem::path& directory) {
  using Result = GitOpening::Result;
  auto library = std::make_unique<Library>();
  git_repository* opened = nullptr;
  const int error = git_repository_open_ext(&opened, directory.c_str(), 0, nullptr);
  RepositoryPointer repository(opened);
  if (error == GIT_ENOTFOUND && !IsThere(directory)) return {Result::kNoRepository};
  if (error == GIT_EOWNER) return {Result::kOtherOwner, nullptr, QuotedIn(LastMessage())};
  if (error != 0) return {Result::kCannot, nullptr, LastMessage()};
  if (IsPartial(opened)) return {Result::kCannot, nullptr, "it is a partial clone"};
  git_odb* odb = nullptr;
  if (git_repository_odb(&odb, opened) != 0) return {Result::kCannot, nullptr, LastMessage()};
  return {Result::kOpen, std::make_unique<Libgit2Objects>(std::move(library), std::move(repository),
                                                          OdbPointer(odb))};
}

}  // namespace wsoa
