#include "changes/written.h"

#include <variant>

namespace wsoa {
namespace {

// Texts of dues that are no plain date.
struct InOneLine {
  ChangeValue operator()(const FixedDue& due) const {
    const Date& date = *due.date;
    if (!date.first_part_end) return date.last;
    return IsoDay(date.first) + "/" + IsoDay(date.last);
  }
  ChangeValue operator()(const SeveralDues& due) const {
    WrittenLine line;
    for (const auto& date : due.dates) line.Add("", std::string_view(WrittenDate(*date)));
    return line.Take();
  }
  ChangeValue operator()(const RecurringDue& due) const {
    return "every " + ShowDuration(*due.every) + " from " + WrittenDate(*due.from) +
           (due.until ? " until " + WrittenDate(**due.until) : "");
  }
  ChangeValue operator()(const OngoingDue& due) const {
    WrittenLine line;
    line.Add("", std::string_view("ongoing"));
    line.Add("from", due.from);
    line.Add("reviewed every", due.review);
    return line.Take();
  }
  ChangeValue operator()(const TbdDue& due) const {
    return due.by ? "to be dated by " + WrittenDate(**due.by) : std::string("to be dated");
  }
  ChangeValue operator()(const ContingentDue& due) const {
    WrittenLine line;
    line.Add("when", std::string_view(*due.when));
    line.Add("expected", due.expected);
    return line.Take();
  }
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

ChangeValue WrittenDue(const std::optional<Due>& due) {
  return due ? std::visit(InOneLine{}, due->form) : ChangeValue();
}

std::string WrittenRevision(const Revision& revision) {
  WrittenLine line;
  line.Add("", revision.date);
  line.Add("due", revision.due);
  line.Add("approved", revision.approved);
  line.Add("reason", revision.reason);
  return line.Take();
}

std::string WrittenCompletion(const Completion& completion) {
  if (!completion.date) return "missed";
  return (completion.reported ? "reported " : "") + WrittenDate(*completion.date);
}

}  // namespace wsoa
