#include "checks/words.h"

namespace wsoa {

std::vector<std::string_view> SplitWords(std::string_view text) {
  std::vector<std::string_view> words;
  FindWord(text, [&](std::string_view word) {
    words.push_back(word);
    return false;
  });
  return words;
}

Span SpanWithin(const Text& text, std::string_view part) {
  const std::string_view value = *text;
  const std::string_view written = text.span.text();
  // Folding and quoting change little but blanks: the same part occurs there equally often.
  const auto offset = static_cast<std::size_t>(part.data() - value.data());
  std::size_t in_value = value.find(part);
  std::size_t in_written = written.find(part);
  while (in_value < offset && in_written != std::string_view::npos) {
    in_value = value.find(part, in_value + 1);
    in_written = written.find(part, in_written + 1);
  }
  if (in_written == std::string_view::npos) return text.span;
  const auto begin = text.span.begin + static_cast<std::uint32_t>(in_written);
  return {text.span.source, begin, begin + static_cast<std::uint32_t>(part.size())};
}

}  // namespace wsoa
