#include "commands/cli/resolve_names.h"

#include <algorithm>

#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

bool IsOneOf(const std::string& word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string Trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? ""
                                    : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

// What stands between commas; empty parts are nobody's name.
Words SplitAtCommas(const std::string& text) {
  Words parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string part = Trimmed(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back(part);
    begin = end + 1;
  }
  return parts;
}

}  // namespace

Words ResolveNames(const std::string& option, const Words& given, const Words& known,
                   const std::string& noun) {
  Words names;
  for (const std::string& text : given) {
    const Words parts = IsOneOf(text, known) ? Words{text} : SplitAtCommas(text);
    if (parts.empty()) throw Failure(ExitStatus::kUsage, option + " needs a value");
    for (const std::string& part : parts) {
      if (!IsOneOf(part, known)) {
        throw Failure(ExitStatus::kUsage,
                      "no " + noun + " matches " + option + " " + part + DidYouMean(part, known));
      }
      names.push_back(part);
    }
  }
  return names;
}

}  // namespace wsoa
