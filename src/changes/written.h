// Facts in one line of text each, so that they can be compared and shown: a date, a due, a
// completion. Things described in plan/fields.h: changes/written_thing.h.
#ifndef WSOA_CHANGES_WRITTEN_H_
#define WSOA_CHANGES_WRITTEN_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/plan.h"
#include "snapshot/value.h"

namespace wsoa {

// "2021-11", "2022-01-01/2022-04-30": a date in the grammar of plans.
std::string WrittenDate(const Date& date);
// A due in one line: its deadline, of an interval both ends, else words: "every 3 months from
// 2022-01". No value without one.
Value WrittenDue(const std::optional<Due>& due);
// One entry of `completed`: "2022-01-14", "reported 2022-01", "missed".
std::string WrittenCompletion(const Completion& completion);

// Parts of one line, those that are there, with their names: "2022-01, by SWIG".
class WrittenLine {
 public:
  void Add(std::string_view name, std::string_view text) {
    if (text.empty()) return;
    if (!text_.empty()) text_ += ", ";
    if (!name.empty()) (text_ += name) += " ";
    text_ += text;
  }
  template <typename T>
  void Add(std::string_view name, const Located<T>& part) {
    Add(name, TextOf(part.value));
  }
  template <typename T>
  void Add(std::string_view name, const std::optional<Located<T>>& part) {
    if (part) Add(name, *part);
  }
  // Each with the name.
  template <typename T>
  void Add(std::string_view name, const std::vector<Located<T>>& parts) {
    for (const Located<T>& part : parts) Add(name, part);
  }
  std::string Take() { return std::move(text_); }

 private:
  static std::string TextOf(const std::string& text) { return text; }
  static std::string TextOf(const Date& date) { return WrittenDate(date); }
  static std::string TextOf(const Duration& duration) { return ShowDuration(duration); }
  static std::string TextOf(const Number& number) { return number.text; }
  static std::string TextOf(const RiskLevel& level) { return level.text; }
  static std::string TextOf(bool flag) { return flag ? "true" : "false"; }

  std::string text_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_WRITTEN_H_
