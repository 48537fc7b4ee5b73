#include "render/markdown_spans.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "render/markdown_text.h"
#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

bool IsWordCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool IsBlankOrPunctuation(char c) {
  return c == ' ' || c == '\n' || kPunctuation.find(c) != std::string_view::npos;
}

// The spaces that Markdown takes for blanks though they are not the one that parts words.
bool IsWideSpace(std::int32_t code) {
  return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
         code == 0x205F || code == 0x3000;
}

// The last character of a text that is not empty.
std::string_view LastCharacter(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return text.substr(begin);
}

std::string AsNumber(std::string_view character) {
  const auto code = FirstCharacter(character).code;
  return code ? fmt::format("&#{};", *code) : std::string(character);
}

// A mark of emphasis or of a link, code, or a part of the text.
struct MarkdownPiece {
  enum class Kind { kText, kCode, kOpens, kCloses, kBracket } kind = Kind::kText;
  std::string text;
  bool first_as_number = false;  // of a text: its first character, so that a mark beside it counts
  bool last_as_number = false;
};
using PieceKind = MarkdownPiece::Kind;

std::string EscapedText(const MarkdownPiece& piece, bool linked, bool before_bracket) {
  const std::string_view text = piece.text;
  const std::size_t first = piece.first_as_number ? FirstCharacter(text).size : 0;
  const std::size_t last =
      piece.last_as_number ? text.size() - LastCharacter(text).size() : text.size();
  std::string written = first > 0 ? AsNumber(text.substr(0, first)) : "";
  std::size_t line = 0;  // where it begins: as if nothing were before it
  for (std::size_t i = first; i < std::max(last, first); ++i) {
    const bool near_an_end = i < 2 || i + 2 >= text.size();
    const bool at_address = !linked && text.substr(i).starts_with("://");
    const bool at_host = !linked && text[i] == '.' && i >= 3 && text.substr(i - 3, 3) == "www";
    const bool at_image = text[i] == '!' && before_bracket && i + 1 == text.size();
    if (text[i] == '\n') {
      written += "\\\n";
      line = i + 1;
    } else if ((text[i] == '_' && near_an_end) || at_address || at_host || at_image) {
      written.append("\\").append(1, text[i]);
    } else {
      written += MarkdownCharacter(text.substr(line), i - line);
    }
  }
  if (last < text.size() && last >= first) written += AsNumber(text.substr(last));
  return written;
}

std::string EscapedCode(const std::string& code, SpansStand stand) {
  std::size_t longest = 0;
  for (std::size_t i = 0, run = 0; i < code.size(); ++i) {
    run = code[i] == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string gap = code.starts_with('`') || code.ends_with('`') ? " " : "";
  std::string written;
  for (const char c : code) {
    if (c == '|' && stand == SpansStand::kInACell) written += '\\';
    written += c;
  }
  return fence + gap + written + gap + fence;
}

// Lays marks around spans: where looks overlap, what goes on longest is outermost.
class MarkLayer {
 public:
  explicit MarkLayer(const std::vector<ProseSpan>& spans) : spans_(spans) {}

  std::vector<MarkdownPiece> Pieces() && {
    Lay(0, spans_.size(), {});
    return std::move(pieces_);
  }

 private:
  // Lays the spans from `begin` to `end`, of whose looks those in `laid` are around them already.
  void Lay(std::size_t begin, std::size_t end, const ProseLook& laid) {
    while (begin < end) {
      const std::size_t strong = laid.strong ? begin : EndOf(begin, end, &ProseLook::strong);
      const std::size_t emphasis = laid.emphasis ? begin : EndOf(begin, end, &ProseLook::emphasis);
      const std::size_t link = laid.link.empty() && !spans_[begin].look.link.empty()
                                   ? std::min(end, EndOfLink(spans_, begin))
                                   : begin;
      const std::size_t furthest = std::max({strong, emphasis, link});
      if (furthest == begin) {
        const ProseSpan& span = spans_[begin++];
        pieces_.push_back({span.look.code ? PieceKind::kCode : PieceKind::kText, span.text});
        continue;
      }
      ProseLook inside = laid;
      if (furthest == strong) {
        inside.strong = true;
        LayMarked("**", begin, strong, inside);
      } else if (furthest == emphasis) {
        inside.emphasis = true;
        LayMarked("_", begin, emphasis, inside);
      } else {
        inside.link = spans_[begin].look.link;
        LayLink(begin, link, inside);
      }
      begin = furthest;
    }
  }

  void LayMarked(const char* mark, std::size_t begin, std::size_t end, const ProseLook& inside) {
    pieces_.push_back({PieceKind::kOpens, mark});
    Lay(begin, end, inside);
    pieces_.push_back({PieceKind::kCloses, mark});
  }

  // A link that says its own address needs no other text.
  void LayLink(std::size_t begin, std::size_t end, const ProseLook& inside) {
    const std::string& link = inside.link;
    const std::string address = MarkdownAddress(link);
    if (spans_[begin] == ProseSpan{link, inside} && end == begin + 1) {
      pieces_.push_back({PieceKind::kBracket, "<" + address + ">"});
      return;
    }
    const bool has_brackets = link.find_first_of("()") != std::string::npos;
    pieces_.push_back({PieceKind::kBracket, "["});
    Lay(begin, end, inside);
    pieces_.push_back(
        {PieceKind::kBracket, has_brackets ? "](<" + address + ">)" : "](" + address + ")"});
  }

  // Where the spans end that look so from `begin` on.
  std::size_t EndOf(std::size_t begin, std::size_t end, bool ProseLook::*look) const {
    while (begin < end && spans_[begin].look.*look) ++begin;
    return begin;
  }

  const std::vector<ProseSpan>& spans_;
  std::vector<MarkdownPiece> pieces_;
};

// Whether a mark may stand before (or after) this piece, whatever stands on the mark's other side.
bool IsSafeWithin(const MarkdownPiece& piece, bool at_its_end) {
  if (piece.kind != PieceKind::kText || piece.text.size() < 2) return false;
  return IsWordCharacter(at_its_end ? piece.text.back() : piece.text.front());
}

// Markdown takes a mark for one only between certain characters. Where they are others, the
// outer one is written as its number, which ends in punctuation: that will do anywhere.
void KeepMarks(std::vector<MarkdownPiece>& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool opens = pieces[i].kind == PieceKind::kOpens;
    if (!opens && pieces[i].kind != PieceKind::kCloses) continue;
    MarkdownPiece& inside = pieces[opens ? i + 1 : i - 1];
    if (inside.kind == PieceKind::kText) {
      const auto edge = opens ? std::string_view(inside.text) : LastCharacter(inside.text);
      const auto code = FirstCharacter(edge).code;
      if (code && IsWideSpace(*code))
        (opens ? inside.first_as_number : inside.last_as_number) = true;
    }
    if (opens ? i == 0 : i + 1 == pieces.size()) continue;
    MarkdownPiece& outside = pieces[opens ? i - 1 : i + 1];
    if (outside.kind != PieceKind::kText) continue;
    const char beside = opens ? outside.text.back() : outside.text.front();
    if (IsBlankOrPunctuation(beside)) continue;
    if (pieces[i].text == "**" && IsSafeWithin(inside, !opens)) continue;
    (opens ? outside.last_as_number : outside.first_as_number) = true;
  }
}

}  // namespace

std::string MarkdownSpans(const std::vector<ProseSpan>& spans, SpansStand stand) {
  std::vector<MarkdownPiece> pieces = MarkLayer(spans).Pieces();
  KeepMarks(pieces);
  std::string written;
  bool linked = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const MarkdownPiece& piece = pieces[i];
    if (piece.kind == PieceKind::kText) {
      written += EscapedText(piece, linked, i + 1 < pieces.size());
    } else if (piece.kind == PieceKind::kCode) {
      written += EscapedCode(piece.text, stand);
    } else {
      written += piece.text;
    }
    if (piece.kind == PieceKind::kBracket) linked = piece.text == "[";
  }
  return written;
}

}  // namespace wsoa
