#include "commands/git_setup/git_setup_files.h"

#include "source/failure.h"
#include "source/tree.h"

namespace wsoa {

namespace fs = std::filesystem;

std::string FromHere(const fs::path& path, const Env& env) {
  const fs::path here = fs::weakly_canonical(env.directory);
  const fs::path folder = fs::weakly_canonical(path.parent_path());
  const std::string name = (folder / path.filename()).lexically_relative(here).generic_string();
  return name.starts_with('-') ? "./" + name : name;  // no option of chmod
}

void WriteTo(const fs::path& path, const FileText& text) {
  const std::string reason = ReplaceFile(path, text);
  if (reason.empty()) return;
  throw Failure(ExitStatus::kFailure, "cannot write " + path.string() + ": " + reason);
}

std::string TextOf(const fs::path& path) {
  const FolderTree tree(path.parent_path());
  const std::string name = path.filename().string();
  return tree.KindOf(name) == Tree::Kind::kMissing ? "" : tree.Read(name);
}

}  // namespace wsoa
