#include "plan/date.h"
namespace wsoa {
std::optional<std::string> SuggestDate(std::string_view) { return std::nullopt; }
}  // namespace wsoa
