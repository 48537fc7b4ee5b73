#include "yaml/syntax_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "source/utf8.h"
#include "yaml/text_lines.h"

namespace wsoa {

SyntaxError::SyntaxError(const Source& in, const YamlFailure& of, Diagnostics& to)
    : source(in), failure(of), out(to), text(in.text()), at(of.offset), line(LineBegin(text, at)) {}

std::string_view SyntaxError::Between(std::uint32_t begin, std::uint32_t end) const {
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

std::uint32_t SyntaxError::LastOf(std::string_view characters) const {
  const std::size_t found = text.substr(0, at).find_last_of(characters);
  return found == std::string_view::npos ? at : static_cast<std::uint32_t>(found);
}

bool SyntaxError::OnThisLine(std::uint32_t offset) const {
  return line <= offset && offset <= LineEnd(text, line);
}

bool SyntaxError::LineHasColon() const {
  return RestOfLine(line).text().find(": ") != std::string_view::npos;
}

bool SyntaxError::LastTextIs(ScalarStyle style) const {
  return failure.last_text.source && failure.last_style == style;
}

bool SyntaxError::LastTextIsOnThisLine() const {
  return failure.last_text.source && OnThisLine(failure.last_text.begin);
}

Span SyntaxError::At(std::uint32_t begin, std::uint32_t end) const {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {&source, std::min(begin, size), std::min(std::max(begin, end), size)};
}

Span SyntaxError::At(std::uint32_t offset) const {
  const std::string_view rest = text.substr(std::min<std::size_t>(offset, text.size()));
  return At(offset, offset + static_cast<std::uint32_t>(CharacterLength(rest)));
}

Span SyntaxError::RestOfLine(std::uint32_t offset) const {
  return At(offset, LineEnd(text, offset));
}

Span SyntaxError::RestFromHere() const { return failure.open_bracket ? Here() : RestOfLine(at); }

Diagnostic& SyntaxError::Report(Span span, std::string message, std::string help) const {
  Diagnostic& diagnostic = out.Error("yaml-syntax", span, std::move(message));
  diagnostic.help = std::move(help);
  return diagnostic;
}

void ReportExpectedItem(const SyntaxError& error, std::string help) {
  error.Report(error.RestFromHere(), "expected another list item (`- …`)", std::move(help));
}

void ExplainUnknown(const SyntaxError& error) {
  error.Report(error.Here(), fmt::format("this cannot be read as YAML ({})", error.failure.words),
               "look at the quotes, colons and indentation of this line and the one above");
}

}  // namespace wsoa
