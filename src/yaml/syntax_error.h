// The place where reading stopped, and what is needed to tell why.
//
// The stories (explain_indentation.cc, explain_quoting.cc) look at the text around it and report
// what the user did; none of them knows the library's words but through the table in explain.cc.
#ifndef WSOA_YAML_SYNTAX_ERROR_H_
#define WSOA_YAML_SYNTAX_ERROR_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "source/diagnostic.h"
#include "source/source.h"
#include "yaml/explain.h"

namespace wsoa {

struct SyntaxError {
  SyntaxError(const Source& in, const YamlFailure& of, Diagnostics& to);

  const Source& source;
  const YamlFailure& failure;
  Diagnostics& out;
  const std::string_view text;
  const std::uint32_t at;    // where it is
  const std::uint32_t line;  // where its line begins

  // The byte at a place, or at the error; a line end behind the text.
  char Byte(std::uint32_t offset) const { return offset < text.size() ? text[offset] : '\n'; }
  char Byte() const { return Byte(at); }
  std::string_view Between(std::uint32_t begin, std::uint32_t end) const;
  // The last place of any of `characters` before the error; the error's own for none.
  std::uint32_t LastOf(std::string_view characters) const;

  // Whether a place lies on the line of the error.
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
  // From the error to the end of its line; within brackets only the error itself.
  Span RestFromHere() const;

  // Reports a problem under yaml-syntax.
  Diagnostic& Report(Span span, std::string message, std::string help) const;
};

// Reports that a list goes on here with a line that begins no item.
void ReportExpectedItem(const SyntaxError& error, std::string help);

inline constexpr const char* kQuoteIt = "put the text in quotes";

// Stories about lines and their indentation. Those that give a bool say nothing, and give false,
// where it is another story.
bool ExplainTabs(const SyntaxError& error);
bool ExplainNoBreakSpace(const SyntaxError& error);
void ExplainBadColon(const SyntaxError& error);
void ExplainColonInText(const SyntaxError& error);
void ExplainEndOfKeys(const SyntaxError& error);
void ExplainEndOfList(const SyntaxError& error);

// Stories about quotes, brackets and other marks.
bool ExplainTextAfterQuote(const SyntaxError& error);
bool ExplainTextAfterBracket(const SyntaxError& error);
void ExplainOpenQuote(const SyntaxError& error);
void ExplainOpenBracket(const SyntaxError& error);
void ExplainStrayBracket(const SyntaxError& error);
void ExplainBadBeginning(const SyntaxError& error);
void ExplainName(const SyntaxError& error);
void ExplainDash(const SyntaxError& error);
void ExplainQuestionMark(const SyntaxError& error);
void ExplainEscape(const SyntaxError& error);
void ExplainBlockHeader(const SyntaxError& error);

// What is left to say where the library's words belong to no story.
void ExplainUnknown(const SyntaxError& error);

}  // namespace wsoa

#endif  // WSOA_YAML_SYNTAX_ERROR_H_
