// The text of a .gitattributes file: looks up its lines and adds lines. Does not touch files or
// git's settings.
#ifndef WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_
#define WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// A pattern of `.wsoa.yaml` (workspace/glob.h) relative to `folder`, as a .gitattributes file in
// the top folder writes it; `folder` is relative to the top, "." for the top itself.
std::string AttributePattern(std::string_view folder, std::string_view glob);

// A pattern of .gitattributes that matches just this file, with any characters in its name.
std::string AttributePatternOf(std::string_view file);

// The setting of an attribute in the last line with exactly this pattern: "diff=wsoa" for "diff",
// or "-diff"; empty if there is none.
std::string ValueOf(std::string_view attribute, std::string_view pattern, std::string_view text);

// The text with lines added at its end, with the same line ends as its own.
std::string WithLines(std::string text, const std::vector<std::string>& lines);

// What `WithLines` adds.
std::string Addition(std::string_view text, const std::vector<std::string>& lines);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_ATTRIBUTES_H_
