// Short texts of any bytes, as a date, a duration, a pattern, a title, a word for a shell, an
// object of git: the small readers, many at a time.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/invariants.h"
#include "git/git_objects.h"
#include "plan/date/date.h"
#include "plan/date/write_date.h"
#include "plan/pairing/similar_titles.h"
#include "source/escape.h"
#include "source/shell_word.h"
#include "workspace/glob.h"

namespace wsoa {
namespace {

void ReadAsDate(std::string_view text) {
  if (const auto date = ParseDate(text)) {
    Expect(ParseDate(WriteDate(*date)) == date);
  } else if (const auto suggestion = SuggestDate(text)) {
    Expect(ParseDate(*suggestion).has_value());
  }
  ParseDuration(text);
}

void ReadAsObject(std::string_view bytes) {
  ParseCommit("id", bytes);
  if (const auto entries = ParseTree(bytes, 20)) {
    for (const TreeEntry& entry : *entries) Expect(entry.id.size() == 40);
  }
  ParseTree(bytes, 32);
}

void ReadAsText(std::string_view text) {
  Expect(SteersNothing(EscapeControls(text)));
  Expect(SteersNothing(ShellWord(std::string(text))));
  const std::string_view half = text.substr(0, text.size() / 2);
  const auto one = TitlesAlike(half, text);
  Expect(one == TitlesAlike(text, half));
  GlobMatches(std::string(half), std::string(text.substr(half.size())));
}

}  // namespace
}  // namespace wsoa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  constexpr std::size_t kLong = 4096;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size < kLong ? size : kLong);
  wsoa::ReadAsDate(text);
  wsoa::ReadAsObject(text);
  wsoa::ReadAsText(text);
  return 0;
}
