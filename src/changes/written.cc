#include "changes/written.h"

#include <variant>

namespace wsoa {
namespace {

// Texts of dues that are no plain date. That an event happened is a fact of its own.
struct InOneLine {
  Value operator()(const FixedDue& due) const {
    const Date& date = *due.date;
    if (!date.first_part_end) return date.last;
    return IsoDay(date.first) + "/" + IsoDay(date.last);
  }
  Value operator()(const SeveralDues& due) const {
    WrittenLine line;
    line.Add("", due.dates);
    return line.Take();
  }
  Value operator()(const RecurringDue& due) const {
    return "every " + ShowDuration(*due.every) + " from " + WrittenDate(*due.from) +
           (due.until ? " until " + WrittenDate(**due.until) : "");
  }
  Value operator()(const OngoingDue& due) const {
    WrittenLine line;
    line.Add("", "ongoing");
    line.Add("from", due.from);
    line.Add("reviewed every", due.review);
    return line.Take();
  }
  Value operator()(const TbdDue& due) const {
    return due.by ? "to be dated by " + WrittenDate(**due.by) : std::string("to be dated");
  }
  Value operator()(const ContingentDue& due) const {
    WrittenLine line;
    line.Add("when", due.when);
    line.Add("within", due.within);
    line.Add("expected", due.expected);
    return line.Take();
  }
  Value operator()(const AfterDue& due) const {
    WrittenLine line;
    line.Add("", due.after);
    return ShowDuration(*due.within) + " after " + line.Take();
  }
  Value operator()(const NoDue& due) const { return "none by design: " + *due.reason; }
};

}  // namespace

std::string WrittenDate(const Date& date) {
  const std::string last = IsoDay(date.last);
  switch (date.precision) {
    case Precision::kDay:
      return last;
    case Precision::kMonth:
      return last.substr(0, 7);
    case Precision::kYear:
      if (IsoDay(date.first).substr(4) == "-01-01") return last.substr(0, 4);
      break;
    case Precision::kInterval:
      break;
  }
  return IsoDay(date.first) + "/" + last;
}

Value WrittenDue(const std::optional<Due>& due) {
  return due ? std::visit(InOneLine{}, due->form) : Value();
}

std::string WrittenCompletion(const Completion& completion) {
  if (!completion.date) return "missed";
  return (completion.reported ? "reported " : "") + WrittenDate(*completion.date);
}

}  // namespace wsoa
