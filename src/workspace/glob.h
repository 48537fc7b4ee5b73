// The patterns of `.wsoa.yaml` that say which files are plans.
#ifndef WSOA_WORKSPACE_GLOB_H_
#define WSOA_WORKSPACE_GLOB_H_

#include <string>
#include <string_view>

namespace wsoa {

// Whether the whole of `path` fits: `*` stands for any letters but '/', `?` for one of them, and a
// part `**` for any number of folders, also none.
bool GlobMatches(std::string_view glob, std::string_view path);

// The folder below which everything that fits must stand: the parts before the first with a
// wildcard, "." where there are none.
std::string GlobFolder(std::string_view glob);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_GLOB_H_
