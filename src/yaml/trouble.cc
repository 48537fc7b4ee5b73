#include "yaml/trouble.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "yaml/bytes.h"
#include "yaml/text_lines.h"

namespace wsoa {

Trouble::Trouble(const Source& in, const YamlFailure& of, Diagnostics& to)
    : source(in), failure(of), out(to), text(in.text()), at(of.offset), line(LineBegin(text, at)) {}

std::string_view Trouble::Between(std::uint32_t begin, std::uint32_t end) const {
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

std::uint32_t Trouble::LastOf(std::string_view characters) const {
  const std::size_t found = text.substr(0, at).find_last_of(characters);
  return found == std::string_view::npos ? at : static_cast<std::uint32_t>(found);
}

bool Trouble::OnThisLine(std::uint32_t offset) const {
  return line <= offset && offset <= LineEnd(text, line);
}

bool Trouble::LineHasColon() const {
  return RestOfLine(line).text().find(": ") != std::string_view::npos;
}

bool Trouble::LastTextIs(ScalarStyle style) const {
  return failure.last_text.source && failure.last_style == style;
}

bool Trouble::LastTextIsOnThisLine() const {
  return failure.last_text.source && OnThisLine(failure.last_text.begin);
}

Span Trouble::At(std::uint32_t begin, std::uint32_t end) const {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {&source, std::min(begin, size), std::min(std::max(begin, end), size)};
}

Span Trouble::At(std::uint32_t offset) const {
  const std::string_view rest = text.substr(std::min<std::size_t>(offset, text.size()));
  return At(offset, offset + static_cast<std::uint32_t>(CharacterLength(rest)));
}

Span Trouble::RestOfLine(std::uint32_t offset) const { return At(offset, LineEnd(text, offset)); }

Span Trouble::RestFromHere() const { return failure.open_bracket ? Here() : RestOfLine(at); }

Diagnostic& Trouble::Report(Span span, std::string message, std::string help) const {
  Diagnostic& diagnostic = out.Error("yaml-syntax", span, std::move(message));
  diagnostic.help = std::move(help);
  return diagnostic;
}

void TellUnknown(const Trouble& trouble) {
  trouble.Report(trouble.Here(),
                 fmt::format("this cannot be read as YAML ({})", trouble.failure.words),
                 "look at the quotes, colons and indentation of this line and the one above");
}

}  // namespace wsoa
