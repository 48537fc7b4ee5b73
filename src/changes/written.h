// Facts in one line of text each, so that they can be compared and shown: a date, a due, a
// revision.
#ifndef WSOA_CHANGES_WRITTEN_H_
#define WSOA_CHANGES_WRITTEN_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "changes/change.h"
#include "plan/plan.h"

namespace wsoa {

// "2021-11", "2022-01-01/2022-04-30": a date in the grammar of plans.
std::string WrittenDate(const Date& date);
// A due in one line: its deadline, of an interval both ends, else words: "every 3 months from
// 2022-01". Nothing where there is none.
ChangeValue WrittenDue(const std::optional<Due>& due);
// A revision in one line, without its place: "2020-01-15: due 2020-03, approved SWIG".
std::string WrittenRevision(const Revision& revision);
// One entry of `completed`: "2022-01-14", "reported 2022-01", "missed".
std::string WrittenCompletion(const Completion& completion);

// Parts of one line, those that are there, with their names: "date 2022-01, by SWIG".
class WrittenLine {
 public:
  void Add(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!text_.empty()) text_ += ", ";
    text_ += name.empty() ? std::string(value) : std::string(name) + " " + std::string(value);
  }
  void Add(std::string_view name, const std::optional<Text>& text) {
    if (text) Add(name, std::string_view(text->value));
  }
  void Add(std::string_view name, const std::optional<Located<Date>>& date) {
    if (date) Add(name, std::string_view(WrittenDate(**date)));
  }
  void Add(std::string_view name, const std::optional<Located<Duration>>& duration) {
    if (duration) Add(name, std::string_view(ShowDuration(**duration)));
  }
  std::string Take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_WRITTEN_H_
