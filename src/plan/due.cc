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
};

InCommon InCommonOf(SeriesForm series) {
  return {DueKind::kSeries, nullptr, nullptr, nullptr, series};
}

struct ToCommon {
  InCommon operator()(const FixedDue& due) const { return {DueKind::kOnce, &due.date}; }
  InCommon operator()(const SeveralDues& due) const { return InCommonOf(&due); }
  InCommon operator()(const RecurringDue& due) const { return InCommonOf(&due); }
  InCommon operator()(const OngoingDue& due) const {
    return {DueKind::kOngoing, PointerTo(due.from), nullptr, PointerTo(due.review)};
  }
  InCommon operator()(const TbdDue& due) const { return {DueKind::kTbd, PointerTo(due.by)}; }
  InCommon operator()(const ContingentDue& due) const {
    return {DueKind::kWaiting, PointerTo(due.expected), &due.when};
  }
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

std::optional<SeriesForm> Due::series() const { return CommonOf(*this).series; }

std::vector<Located<Date>> Due::dates() const {
  const InCommon common = CommonOf(*this);
  if (common.series) return std::visit(DatesOfSeries{}, *common.series);
  if (common.date) return {*common.date};
  return {};
}

}  // namespace wsoa
