#include "plan/read/scalar_edit.h"

#include <algorithm>
#include <array>
#include <string>

namespace wsoa {
namespace {

bool IsLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Words that other tools, or YAML itself, take for something else than a text.
bool IsReservedWord(std::string_view value) {
  constexpr auto kReserved = std::to_array<std::string_view>(
      {"y", "n", "yes", "no", "on", "off", "true", "false", "null"});
  std::string lower(value);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(kReserved.begin(), kReserved.end(), lower) != kReserved.end();
}

// Whether a text means itself without quotes, in brackets too. Rather too few than too many.
bool IsPlain(std::string_view value) {
  constexpr std::string_view kAlso = " -_./()'+";
  return !value.empty() && IsLetter(value.front()) && value.back() != ' ' &&
         !IsReservedWord(value) && std::all_of(value.begin(), value.end(), [&](char c) {
           return IsLetter(c) || (c >= '0' && c <= '9') || kAlso.find(c) != std::string_view::npos;
         });
}

bool NeedsEscapes(std::string_view value, char quote) {
  return std::any_of(value.begin(), value.end(), [&](char c) {
    return c == quote || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
}

}  // namespace

std::optional<Edit> RewriteScalar(Span scalar, std::string_view value) {
  const std::string_view written = scalar.text();
  if (written.empty() || written.front() == '|' || written.front() == '>') return std::nullopt;
  const bool has_quotes = written.front() == '"' || written.front() == '\'';
  if (!has_quotes && IsPlain(value)) return Replace(scalar, std::string(value));
  const char quote = has_quotes ? written.front() : '"';
  if (NeedsEscapes(value, quote)) return std::nullopt;
  return Replace(scalar, quote + std::string(value) + quote);
}

}  // namespace wsoa
