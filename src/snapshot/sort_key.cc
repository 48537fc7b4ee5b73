#include "snapshot/sort_key.h"

#include <string_view>

namespace wsoa {
namespace {

using Rank = std::optional<std::variant<double, std::string>>;

// A text with its numbers filled up with zeros, so that A1.2 comes before A1.10.
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

struct ToRank {
  const Scheme& scheme;

  Rank operator()(std::monostate) const { return std::nullopt; }
  Rank operator()(Value::OnlyWords) const { return std::nullopt; }
  Rank operator()(Value::Fault) const { return std::nullopt; }
  Rank operator()(bool flag) const { return flag ? Rank(0.0) : std::nullopt; }
  Rank operator()(int count) const { return static_cast<double>(count); }
  Rank operator()(const Value::Tally& tally) const { return static_cast<double>(tally.count); }
  Rank operator()(const Number& number) const { return number.value; }
  Rank operator()(const Value::WorkedOut& worked_out) const { return worked_out.number; }
  Rank operator()(const Value::Share& share) const {
    const auto percent = share.Percent();
    return percent ? Rank(*percent) : std::nullopt;
  }
  Rank operator()(const std::string& text) const {
    return text.empty() ? std::nullopt : Rank(InNaturalOrder(text));
  }
  Rank operator()(const Date& date) const {
    return static_cast<double>(date.last.time_since_epoch().count());
  }
  Rank operator()(State state) const {
    const double rank = static_cast<double>(state);
    return IsRated(state) ? static_cast<double>(State::kOffTrack) - rank : rank;
  }
  Rank operator()(const Value::Unrated& unrated) const { return (*this)(unrated.state); }
  Rank operator()(Colour colour) const {
    const auto rank = scheme.RankOf(colour);
    return rank ? Rank(-static_cast<double>(*rank)) : std::nullopt;
  }
  Rank operator()(const std::vector<std::string>& texts) const {
    return texts.empty() ? std::nullopt : (*this)(texts.front());
  }
  Rank operator()(const Value::Series& readings) const {
    return readings.empty() ? std::nullopt : Rank(readings.back()->value->value);
  }
  Rank operator()(const Value::Bar&) const { return std::nullopt; }
};

}  // namespace

SortKey::SortKey(const Value& value, const Scheme& scheme)
    : rank_(std::visit(ToRank{scheme}, value.content)) {}

}  // namespace wsoa
