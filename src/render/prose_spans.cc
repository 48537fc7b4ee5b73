#include "render/prose_spans.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "render/markdown_text.h"
#include "source/escape.h"

namespace wsoa {
namespace {

// How the gap between two words looks: as far as they look alike.
ProseLook LookBetween(const ProseLook& before, const ProseLook& after) {
  return {.strong = before.strong && after.strong,
          .emphasis = before.emphasis && after.emphasis,
          .code = false,
          .link = before.link == after.link ? before.link : ""};
}

char LowerCase(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool HasScheme(std::string_view address, std::string_view scheme) {
  return address.size() > scheme.size() &&
         std::equal(scheme.begin(), scheme.end(), address.begin(),
                    [](char wanted, char c) { return wanted == LowerCase(c); });
}

// Adds the span; of one that is no link yet, its web addresses are.
void AddWithLinks(ProseSpan span, std::vector<ProseSpan>& spans) {
  const std::string text = std::move(span.text);
  std::size_t plain = 0;
  const auto add = [&](std::size_t begin, std::size_t end, const std::string& link) {
    if (begin == end) return;
    spans.push_back({text.substr(begin, end - begin), span.look});
    spans.back().look.link = link;
  };
  const bool may_hold_links = span.look.link.empty() && !span.look.code;
  for (std::size_t at = 0; may_hold_links && (at = text.find("http", at)) != std::string::npos;) {
    const std::size_t length = WebAddressAt(text, at);
    if (length > 0) {
      add(plain, at, "");
      add(at, at + length, text.substr(at, length));
      plain = at + length;
    }
    at += std::max(length, std::size_t{1});
  }
  add(plain, text.size(), span.look.link);
}

}  // namespace

void SpanGatherer::Add(std::string_view text, const ProseLook& look) {
  const std::string harmless = EscapeControls(text);
  const std::string_view rest = harmless;
  for (std::size_t begin = 0; begin < rest.size();) {
    const std::size_t word = std::min(rest.find_first_not_of(' ', begin), rest.size());
    if (word > begin && gap_ == '\0') gap_ = ' ';
    const std::size_t end = std::min(rest.find(' ', word), rest.size());
    if (end > word) AddWord(rest.substr(word, end - word), look);
    begin = end;
  }
}

void SpanGatherer::AddCode(std::string_view code, ProseLook look) {
  const std::string line = OneLine(code);
  if (line.empty()) return Add(" ", look);
  look.code = true;
  AddWord(line, look);
}

void SpanGatherer::AddWord(std::string_view word, const ProseLook& look) {
  if (gap_ != '\0' && !spans_.empty()) {
    Append({&gap_, 1}, LookBetween(spans_.back().look, look));
  }
  gap_ = '\0';
  Append(word, look);
}

void SpanGatherer::Append(std::string_view text, const ProseLook& look) {
  if (!spans_.empty() && spans_.back().look == look) {
    spans_.back().text += text;
  } else {
    spans_.push_back({std::string(text), look});
  }
}

void SpanGatherer::AddAgain(const ProseSpan& span) {
  if (span.look.code) return AddWord(span.text, span.look);
  std::string_view rest = span.text;
  for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
    Add(rest.substr(0, end), span.look);
    AddLineBreak();
    rest.remove_prefix(end + 1);
  }
  Add(rest, span.look);
}

std::vector<ProseSpan> SpanGatherer::Take() {
  std::vector<ProseSpan> spans;
  for (ProseSpan& span : std::exchange(spans_, {})) AddWithLinks(std::move(span), spans);
  // Gathered once more, now that what is a link is known: a gap goes by what is on both sides.
  gap_ = '\0';
  for (const ProseSpan& span : spans) AddAgain(span);
  gap_ = '\0';
  return std::exchange(spans_, {});
}

std::string LinkTo(std::string_view address) {
  constexpr std::string_view kUsual = "-._~:/?#@!$&()*+,;=%";
  const bool is_safe = HasScheme(address, "http://") || HasScheme(address, "https://") ||
                       HasScheme(address, "mailto:");
  if (!is_safe) return "";
  std::string link;
  for (const char c : address) {
    const char lower = LowerCase(c);
    const bool usual = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') ||
                       kUsual.find(c) != std::string_view::npos;
    link += usual ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return link;
}

}  // namespace wsoa
