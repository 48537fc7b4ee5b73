#include "snapshot/sort_value.h"

namespace wsoa {
namespace {

// A text with its numbers filled up with zeros, so that A1.2 stands before A1.10.
std::string InNaturalOrder(std::string_view text) {
  constexpr std::size_t kDigits = 9;
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  std::string filled;
  while (!text.empty()) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    const auto digits = static_cast<std::size_t>(end - text.begin());
    if (digits > 0 && digits < kDigits) filled.append(kDigits - digits, '0');
    const std::size_t taken = std::max<std::size_t>(digits, 1);
    filled += text.substr(0, taken);
    text.remove_prefix(taken);
  }
  return filled;
}

struct UsualOrder {
  const Scheme& scheme;

  SortValue operator()(std::monostate) const { return std::nullopt; }
  SortValue operator()(Value::OnlyWords) const { return std::nullopt; }
  SortValue operator()(bool flag) const { return flag ? SortValue(0.0) : std::nullopt; }
  SortValue operator()(int count) const { return static_cast<double>(count); }
  SortValue operator()(const Number& number) const { return number.value; }
  SortValue operator()(const Value::WorkedOut& worked_out) const { return worked_out.number; }
  SortValue operator()(const std::string& text) const { return ByText(text); }
  SortValue operator()(const Date& date) const { return ByDay(date.last); }
  SortValue operator()(State state) const { return ByState(state); }
  SortValue operator()(const Value::Unrated& unrated) const { return ByState(unrated.state); }
  SortValue operator()(Colour colour) const { return ByColour(colour, scheme); }
  SortValue operator()(const std::vector<std::string>& texts) const {
    return texts.empty() ? std::nullopt : ByText(texts.front());
  }
  SortValue operator()(const Value::Series& readings) const {
    return readings.empty() ? std::nullopt : SortValue(readings.back()->value->value);
  }
};

}  // namespace

SortValue ByState(State state) {
  const double rank = static_cast<double>(state);
  return IsRated(state) ? static_cast<double>(State::kOffTrack) - rank : rank;
}

SortValue ByOptionalState(const std::optional<State>& state) {
  return state ? ByState(*state) : std::nullopt;
}

SortValue ByColour(const std::optional<Colour>& colour, const Scheme& scheme) {
  const auto rank = colour ? scheme.RankOf(*colour) : std::nullopt;
  if (!rank) return std::nullopt;
  return -static_cast<double>(*rank);
}

SortValue ByDay(const std::optional<Day>& day) {
  if (!day) return std::nullopt;
  return static_cast<double>(day->time_since_epoch().count());
}

SortValue ByText(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return InNaturalOrder(text);
}

SortValue OrderOf(const Value& value, const Scheme& scheme) {
  return std::visit(UsualOrder{scheme}, value.content);
}

bool StandsBefore(const std::vector<SortValue>& a, const std::vector<SortValue>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (!a[i] || !b[i]) return a[i].has_value();
    return *a[i] < *b[i];
  }
  return false;
}

}  // namespace wsoa
