#include "plan/date_help.h"

#include <fmt/format.h>

#include "plan/date.h"

namespace wsoa {

std::string WhyNotADate(std::string_view text) { return fmt::format("{} is not a date", text); }
std::string HelpWithDate(std::string_view text) {
  const auto date = SuggestDate(text);
  return date ? "write " + *date : "write a day, such as 2021-11-30, or a month, such as 2021-11";
}
std::string HelpWithDue(std::string_view text) { return HelpWithDate(text); }
std::string HelpWithDuration(std::string_view) {
  return "write a number and days, weeks, months or years, such as 14 days";
}

}  // namespace wsoa
