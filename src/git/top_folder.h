// Where a repository begins, without git being asked.
#ifndef WSOA_GIT_TOP_FOLDER_H_
#define WSOA_GIT_TOP_FOLDER_H_

#include <filesystem>

namespace wsoa {

// The nearest folder, from `directory` up, that holds a `.git` or is a bare repository, links
// followed; empty if there is none. Git may still refuse what is there.
std::filesystem::path TopFolderAround(const std::filesystem::path& directory);

}  // namespace wsoa

#endif  // WSOA_GIT_TOP_FOLDER_H_
