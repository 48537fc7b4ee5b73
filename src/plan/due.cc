#include "plan/due.h"

namespace wsoa {
namespace {

template <typename T>
const T* PointerTo(const std::optional<T>& value) {
  return value ? &*value : nullptr;
}

// What a form says, in the terms of all forms.
struct InCommon {
  DueKind kind = DueKind::kOnce;
  const Located<Date>* date = nullptr;
  const Located<std::string>* condition = nullptr;
  const Located<Duration>* review = nullptr;
  std::optional<SeriesForm> series = std::nullopt;
  const std::vector<Located<std::string>>* after = nullptr;
  const Located<Duration>* within = nullptr;
  const Located<Date>* happened = nullptr;
};

struct ToCommon {
  InCommon operator()(const FixedDue& due) const {
    return {.kind = DueKind::kOnce, .date = &due.date};
  }
  InCommon operator()(const SeveralDues& due) const {
    return {.kind = DueKind::kSeries, .series = &due};
  }
  InCommon operator()(const RecurringDue& due) const {
    return {.kind = DueKind::kSeries, .series = &due};
  }
  InCommon operator()(const OngoingDue& due) const {
    return {
        .kind = DueKind::kOngoing, .date = PointerTo(due.from), .review = PointerTo(due.review)};
  }
  InCommon operator()(const TbdDue& due) const {
    return {.kind = DueKind::kTbd, .date = PointerTo(due.by)};
  }
  InCommon operator()(const ContingentDue& due) const {
    return {.kind = DueKind::kWaiting,
            .date = PointerTo(due.expected),
            .condition = &due.when,
            .within = PointerTo(due.within),
            .happened = PointerTo(due.happened)};
  }
  InCommon operator()(const AfterDue& due) const {
    return {.kind = DueKind::kWaiting, .after = &due.after, .within = &due.within};
  }
  InCommon operator()(const NoDue&) const { return {.kind = DueKind::kNone}; }
};

InCommon CommonOf(const Due& due) { return std::visit(ToCommon{}, due.form); }

struct DatesOfSeries {
  using Dates = std::vector<Located<Date>>;
  Dates operator()(const SeveralDues* due) const { return due->dates; }
  Dates operator()(const RecurringDue* due) const {
    return due->until ? Dates{due->from, *due->until} : Dates{due->from};
  }
};

}  // namespace

DueKind Due::kind() const { return CommonOf(*this).kind; }
const Located<Date>* Due::date() const { return CommonOf(*this).date; }
const Located<std::string>* Due::condition() const { return CommonOf(*this).condition; }
const Located<Duration>* Due::review() const { return CommonOf(*this).review; }
const Located<Duration>* Due::within() const { return CommonOf(*this).within; }
const Located<Date>* Due::happened() const { return CommonOf(*this).happened; }

const std::vector<Located<std::string>>* Due::after() const { return CommonOf(*this).after; }

std::optional<SeriesForm> Due::series() const { return CommonOf(*this).series; }

std::vector<Located<Date>> Due::dates() const {
  const InCommon common = CommonOf(*this);
  if (common.series) return std::visit(DatesOfSeries{}, *common.series);
  std::vector<Located<Date>> dates;
  if (common.date) dates.push_back(*common.date);
  if (common.happened) dates.push_back(*common.happened);
  return dates;
}

}  // namespace wsoa
