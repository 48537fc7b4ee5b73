#include "report/matching.h"

#include <cctype>

namespace wsoa {
namespace {

bool ContainsIgnoringCase(std::string_view text, std::string_view wanted) {
  const auto same = [](unsigned char a, unsigned char b) {
    return std::tolower(a) == std::tolower(b);
  };
  return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end();
}

}  // namespace

bool HasOwner(const std::vector<std::string>& wanted, const Texts& owners) {
  return wanted.empty() || std::any_of(owners.begin(), owners.end(), [&](const Text& owner) {
           return IsWanted(wanted, std::optional(owner.value));
         });
}

bool ContainsText(const std::vector<std::string_view>& texts, std::string_view wanted) {
  return wanted.empty() || std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
           return ContainsIgnoringCase(text, wanted);
         });
}

}  // namespace wsoa
