#include "git/revision_tree.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "source/failure.h"
#include "source/shorten.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

using EntryKind = TreeEntry::Kind;

// "" for the top, without a slash at the end.
fs::path Tidied(const fs::path& path) {
  fs::path tidy = path.lexically_normal();
  if (!tidy.has_filename()) tidy = tidy.parent_path();
  return tidy == "." ? fs::path() : tidy;
}

bool IsOutside(const fs::path& path) {
  return path.is_absolute() || (!path.empty() && *path.begin() == "..");
}

fs::path WithLinksFollowed(const fs::path& path) {
  std::error_code error;
  const fs::path followed = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : followed;
}

}  // namespace

RevisionTree::RevisionTree(std::shared_ptr<const Repository> repository, Commit commit,
                           const fs::path& directory)
    : repository_(std::move(repository)),
      commit_(std::move(commit)),
      directory_(repository_->is_bare() ? repository_->top() : WithLinksFollowed(directory)),
      prefix_(Tidied(directory_.lexically_relative(WithLinksFollowed(repository_->top())))) {
  if (repository_->is_bare()) prefix_.clear();
}

// Nothing for what lies outside the repository.
std::optional<fs::path> RevisionTree::FromTop(const std::string& path) const {
  const fs::path given(path);
  fs::path from_top = prefix_ / given;
  if (given.is_absolute()) {
    // The file itself may be a link, and may be gone from the working tree.
    const fs::path real = WithLinksFollowed(Tidied(given).parent_path()) / Tidied(given).filename();
    from_top = real.lexically_relative(WithLinksFollowed(repository_->top()));
  }
  from_top = Tidied(from_top);
  if (IsOutside(from_top)) return std::nullopt;
  return from_top;
}

std::optional<TreeEntry> RevisionTree::Find(const fs::path& path) const {
  TreeEntry entry{"", EntryKind::kFolder, commit_.tree};
  for (const fs::path& part : path) {
    if (entry.kind == EntryKind::kSubmodule) {
      throw Failure(ExitStatus::kFailure, entry.name + " is a submodule, a repository of its own" +
                                              Label() + ": start wsoa in it (-C)");
    }
    if (entry.kind != EntryKind::kFolder) return std::nullopt;
    const auto& entries = repository_->FolderAt(entry.id);
    const std::string& name = part.native();  // comparing paths would make one of each entry
    const auto next = std::find_if(entries.begin(), entries.end(),
                                   [&](const TreeEntry& one) { return one.name == name; });
    if (next == entries.end()) return std::nullopt;
    entry = *next;
  }
  return entry;
}

// Where the links that begin at a path from the top end.
RevisionTree::LinkEnd RevisionTree::EndOfLinks(fs::path path) const {
  constexpr int kMostLinks = 8;
  for (int links = 0; links <= kMostLinks; ++links) {
    const auto entry = Find(path);
    if (!entry || entry->kind != EntryKind::kLink) return {path};
    path = Tidied(path.parent_path() / repository_->FileAt(entry->id));
    if (IsOutside(path)) return {std::nullopt, true};
  }
  return {};
}

bool RevisionTree::LeadsOut(const std::string& path) const {
  const auto from_top = FromTop(path);
  return !from_top || EndOfLinks(*from_top).leads_out;
}

std::optional<TreeEntry> RevisionTree::Follow(const fs::path& path) const {
  const auto end = EndOfLinks(path);
  return end.path ? Find(*end.path) : std::nullopt;
}

Tree::Kind RevisionTree::KindOf(const std::string& path) const {
  const auto from_top = FromTop(path);
  const auto entry = from_top ? Follow(*from_top) : std::nullopt;
  if (!entry) return Kind::kMissing;
  if (entry->kind == EntryKind::kFolder) return Kind::kFolder;
  return entry->kind == EntryKind::kFile ? Kind::kFile : Kind::kOther;
}

void RevisionTree::AddFiles(const TreeEntry& folder, const std::string& path,
                            const fs::path& from_top, Listing& listing) const {
  for (const TreeEntry& entry : repository_->FolderAt(folder.id)) {
    if (entry.name.starts_with('.')) continue;
    const std::string name = path == "." ? entry.name : (fs::path(path) / entry.name).string();
    if (entry.kind == EntryKind::kFolder) {
      AddFiles(entry, name, from_top / entry.name, listing);
    } else if (entry.kind == EntryKind::kFile) {
      listing.files.push_back(name);
    } else if (entry.kind == EntryKind::kLink) {
      AddLink(name, from_top / entry.name, listing);
    }
  }
}

void RevisionTree::AddLink(const std::string& path, const fs::path& from_top,
                           Listing& listing) const {
  const LinkEnd end = EndOfLinks(from_top);
  if (end.leads_out) {
    listing.leading_out.push_back(path);
    return;
  }
  const auto target = end.path ? Find(*end.path) : std::nullopt;
  // A link to nothing counts, as in a folder: reading it says so.
  if (!target || target->kind == EntryKind::kFile) listing.files.push_back(path);
}

Tree::Listing RevisionTree::ListBelow(const std::string& path) const {
  const auto from_top = FromTop(path);
  const auto folder = from_top ? Follow(*from_top) : std::nullopt;
  if (!folder || folder->kind != EntryKind::kFolder) {
    throw Failure(ExitStatus::kFailure,
                  "cannot read " + path + Label() + ": there is no such folder");
  }
  Listing listing;
  AddFiles(*folder, path, *from_top, listing);
  std::sort(listing.files.begin(), listing.files.end());
  std::sort(listing.leading_out.begin(), listing.leading_out.end());
  return listing;
}

std::optional<std::string> RevisionTree::BlobOf(const std::string& path) const {
  const auto from_top = FromTop(path);
  const auto entry = from_top ? Follow(*from_top) : std::nullopt;
  if (!entry || entry->kind != EntryKind::kFile) return std::nullopt;
  return entry->id;
}

std::string RevisionTree::Read(const std::string& path) const {
  if (const auto id = BlobOf(path)) return repository_->FileAt(*id);
  const std::string why =
      KindOf(path) == Kind::kFolder ? "it is a folder" : "there is no such file";
  throw Failure(ExitStatus::kFailure, "cannot read " + path + Label() + ": " + why);
}

std::vector<std::string> RevisionTree::NamesIn(const std::string& folder) const {
  const auto from_top = FromTop(folder);
  const auto found = from_top ? Follow(*from_top) : std::nullopt;
  std::vector<std::string> names;
  if (!found || found->kind != EntryKind::kFolder) return names;
  for (const TreeEntry& entry : repository_->FolderAt(found->id)) names.push_back(entry.name);
  std::sort(names.begin(), names.end());
  return names;
}

std::string RevisionTree::Identity(const std::string& path) const {
  const auto from_top = FromTop(path);
  if (!from_top) return path;
  return EndOfLinks(*from_top).path.value_or(*from_top).generic_string();
}

std::string RevisionTree::Label() const { return " at " + ShortId(commit_.id); }

std::string RevisionTree::Top() const {
  fs::path top;
  for ([[maybe_unused]] const fs::path& part : prefix_) top /= "..";
  return top.empty() ? "." : top.generic_string();
}

}  // namespace wsoa
