// Which file is which under another name: by what stands in them, since a tree of files keeps no
// record of renaming.
#ifndef WSOA_GIT_RENAMES_H_
#define WSOA_GIT_RENAMES_H_

#include <map>
#include <string>
#include <string_view>

namespace wsoa {

// How much of the longer text stands in the other too, by whole lines: 1 of equal texts, 0 where no
// line is in both. Two empty texts are not alike: nothing says that they are one file.
double ShareInCommon(std::string_view a, std::string_view b);

// For files that are only in the later tree, the file of the earlier tree that each was, path to
// path: the most alike first, at least half alike (as git has it), each file used once, among
// equals the first in path order. `gone` are the texts of files that are only in the earlier tree.
std::map<std::string, std::string> FollowRenames(
    const std::map<std::string, std::string_view>& gone,
    const std::map<std::string, std::string_view>& added);

}  // namespace wsoa

#endif  // WSOA_GIT_RENAMES_H_
