// What to say to somebody who wrote something that is not a date or a duration: why it is none, and
// what to write.
#ifndef WSOA_PLAN_DATE_DATE_HELP_H_
#define WSOA_PLAN_DATE_DATE_HELP_H_

#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

// "Nov-21 is not a date", "2021-02-30 is not a date: February 2021 has 28 days". Precondition:
// ParseDate gives nothing for it.
std::string WhyNotADate(std::string_view text);

// "write 2021-11"; where there is no one answer, what a date looks like.
std::string HelpWithDate(std::string_view text);

// The same for what has happened, which is a day or a month.
std::string HelpWithFactDate(std::string_view text);

// The same for a `due`, which can be more than a date: "write `due: {ongoing: true}`".
std::string HelpWithDue(std::string_view text);

// What to write in the place of such a text, if there is one answer: "2021-11".
std::optional<std::string> FactDateFor(std::string_view text);
// The same for a `due`: "{ongoing: true}".
std::optional<std::string> DueFor(std::string_view text);

// "write 3 months" for "quarterly"; where there is no one answer, what a duration looks like.
std::string HelpWithDuration(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_PLAN_DATE_DATE_HELP_H_
