// What the files of one place are called in another, an earlier or a later revision: plans that
// were renamed are followed by what stands in them.
#ifndef WSOA_WORKSPACE_NAMES_ELSEWHERE_H_
#define WSOA_WORKSPACE_NAMES_ELSEWHERE_H_

#include <map>
#include <string>
#include <vector>

#include "workspace/place.h"

namespace wsoa {

// Of each of these files of `here` the path that it has in `there`: the same where there is such a
// file, else that of the YAML file which is only there and was, or became, this one
// (git/renames.h). What is no file here, and what has no counterpart there, is left out.
std::map<std::string, std::string> NamesIn(const std::vector<std::string>& files, const Place& here,
                                           const Place& there);

// The paths of a command line as they are called `there`: a file that is missing there and stands
// in `here` goes by its other name. What has none stays as it is.
std::vector<std::string> PathsIn(std::vector<std::string> paths, const Place& here,
                                 const Place& there);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_NAMES_ELSEWHERE_H_
