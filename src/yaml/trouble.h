// The place where reading stopped, and what is needed to tell why.
//
// The stories (stories_lines.cc, stories_marks.cc) look at the text around it and report what the
// user did; none of them knows the library's words but through the table in explain.cc.
#ifndef WSOA_YAML_TROUBLE_H_
#define WSOA_YAML_TROUBLE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "source/diagnostic.h"
#include "source/source.h"
#include "yaml/explain.h"

namespace wsoa {

struct Trouble {
  Trouble(const Source& in, const YamlFailure& of, Diagnostics& to);

  const Source& source;
  const YamlFailure& failure;
  Diagnostics& out;
  const std::string_view text;
  const std::uint32_t at;    // where it is
  const std::uint32_t line;  // where its line begins

  // The byte at a place, or at the trouble; a line end behind the text.
  char Byte(std::uint32_t offset) const { return offset < text.size() ? text[offset] : '\n'; }
  char Byte() const { return Byte(at); }
  std::string_view Between(std::uint32_t begin, std::uint32_t end) const;
  // The last place of any of `characters` before the trouble; the trouble's own for none.
  std::uint32_t LastOf(std::string_view characters) const;

  // Whether a place lies on the line of the trouble.
  bool OnThisLine(std::uint32_t offset) const;
  // Whether the line holds a colon with a space behind it.
  bool LineHasColon() const;
  bool LastTextIs(ScalarStyle style) const;
  bool LastTextIsOnThisLine() const;

  Span At(std::uint32_t begin, std::uint32_t end) const;
  // One character.
  Span At(std::uint32_t offset) const;
  Span Here() const { return At(at); }
  Span RestOfLine(std::uint32_t offset) const;
  // From the trouble to the end of its line; within brackets only the trouble itself.
  Span RestFromHere() const;

  // Reports a problem under yaml-syntax.
  Diagnostic& Report(Span span, std::string message, std::string help) const;
};

inline constexpr const char* kQuoteIt = "put the text in quotes";

// Stories about lines and their indentation. Those that give a bool say nothing, and give false,
// where it is another story.
bool TellTabs(const Trouble& trouble);
bool TellNoBreakSpace(const Trouble& trouble);
void TellBadColon(const Trouble& trouble);
void TellColonInText(const Trouble& trouble);
void TellEndOfKeys(const Trouble& trouble);
void TellEndOfList(const Trouble& trouble);

// Stories about quotes, brackets and other marks.
bool TellTextAfterQuote(const Trouble& trouble);
bool TellTextAfterBracket(const Trouble& trouble);
void TellOpenQuote(const Trouble& trouble);
void TellOpenBracket(const Trouble& trouble);
void TellStrayBracket(const Trouble& trouble);
void TellBadBeginning(const Trouble& trouble);
void TellName(const Trouble& trouble);
void TellDash(const Trouble& trouble);
void TellQuestionMark(const Trouble& trouble);
void TellEscape(const Trouble& trouble);
void TellBlockHeader(const Trouble& trouble);

// What is left to say where the library's words belong to no story.
void TellUnknown(const Trouble& trouble);

}  // namespace wsoa

#endif  // WSOA_YAML_TROUBLE_H_
