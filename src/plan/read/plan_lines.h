// A plan's text as flat lines for git to compare, one fact a line, each beginning with the ref of
// what it is a fact of: "A1.b due: 30 Jun 2026".
//
// It goes by the words of the text and the tables of the format, not by the model, so that nothing
// that somebody edited is left out, be it misspelt or unknown. The order of keys, comments, quotes
// and layout leave no trace; nor does the day: nothing is rated here.
#ifndef WSOA_PLAN_READ_PLAN_LINES_H_
#define WSOA_PLAN_READ_PLAN_LINES_H_

#include <string>

#include "source/source.h"

namespace wsoa {

class Nodes;  // yaml/node.h

// The lines of a plan file with these bytes. Where git has left a merge conflict, and each side can
// be read, its marks stand around the facts that differ. What is no plan comes as it is written;
// what cannot be read does too, below a line that says why. Nothing in it can steer a terminal.
// Never throws, whatever the bytes.
std::string PlanLines(const std::string& bytes);

// The same for a text that has been read without any problem of YAML.
std::string PlanLines(const Source& source, const Nodes& nodes);

// The pattern by which git finds, in these lines and in plan files alike, which thing a line
// belongs to; as git's setting `diff.NAME.xfuncname` takes it.
inline constexpr char kHeadingPattern[] =
    R"(^[ -]*(([{](.*[ ,])?)?"?ref"?:.*|("[^"]*"|[^ :"]+)  [^ ].*)$)";

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_PLAN_LINES_H_
