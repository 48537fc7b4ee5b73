// The text of a .gitattributes file: which lines it has, and with lines added. Knows nothing of
// files or of git's settings.
#ifndef WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_
#define WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// A pattern of `.wsoa.yaml` (workspace/glob.h) that counts from a folder, as .gitattributes at the
// top writes it; `folder` is that folder from the top, "." for the top itself.
std::string AttributePattern(std::string_view folder, std::string_view glob);

// A file as .gitattributes writes it: that one, whatever letters are in its name.
std::string AttributePatternOf(std::string_view file);

// The value that the last line of this very pattern gives an attribute: "diff=wsoa" of "diff",
// "-diff"; empty where there is none.
std::string ValueOf(std::string_view attribute, std::string_view pattern, std::string_view text);

// The text with lines added to its end, which end as its own do.
std::string WithLines(std::string text, const std::vector<std::string>& lines);

// What `WithLines` adds.
std::string Addition(std::string_view text, const std::vector<std::string>& lines);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_
