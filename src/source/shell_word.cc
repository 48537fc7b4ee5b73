#include "source/shell_word.h"

#include <fmt/format.h>
#include <cstddef>
#include <string_view>

#include "source/escape.h"

namespace wsoa {
namespace {

constexpr std::string_view kPlain =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./,=:@%+";

// '=' at the beginning is a command's path in zsh.
bool IsPlainWord(std::string_view text) {
  return !text.empty() && text.front() != '=' &&
         text.find_first_not_of(kPlain) == std::string_view::npos;
}

std::string InSingleQuotes(std::string_view text) {
  std::string word = "'";
  for (const char letter : text) {
    if (letter == '\'') {
      word += "'\\''";
    } else {
      word += letter;
    }
  }
  return word + "'";
}

// Each byte that is not plain by its number, as printf and $'…' read it.
std::string ByNumbers(std::string_view text) {
  std::string word;
  for (const char letter : text) {
    const bool is_plain =
        letter != '%' && letter != '-' && kPlain.find(letter) != std::string_view::npos;
    word += is_plain ? std::string(1, letter)
                     : fmt::format("\\{:03o}", static_cast<unsigned char>(letter));
  }
  return word;
}

}  // namespace

std::string ShellWord(const std::string& text) {
  if (IsPlainWord(text)) return text;
  // What would not be shown as it is cannot be typed as it is.
  if (EscapeControls(text) == text) return InSingleQuotes(text);
  // A shell takes line ends off what a command says.
  if (text.ends_with('\n')) return "$'" + ByNumbers(text) + "'";
  return "\"$(printf '" + ByNumbers(text) + "')\"";
}

}  // namespace wsoa
