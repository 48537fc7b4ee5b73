// A value of a thing, with its kind: what a column has of an action, what a change went from and
// to.
//
// Tables, spreadsheets, JSON and sorting are made from values; none of them looks at the plan
// again.
#ifndef WSOA_SNAPSHOT_VALUE_H_
#define WSOA_SNAPSHOT_VALUE_H_

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/plan.h"
#include "plan/words.h"
#include "source/json_writer.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {

bool operator==(const Number& a, const Number& b);  // by value: 0.10 is 0.1

struct Value {
  // In place of a rating: the state, of which the scheme has no colour.
  struct Unrated {
    State state = State::kUndated;
    friend bool operator==(const Unrated&, const Unrated&) = default;
  };
  // A number that the tool has worked out: two decimals of it are meant.
  struct WorkedOut {
    double number = 0;
    friend bool operator==(const WorkedOut&, const WorkedOut&) = default;
  };
  // So many things of one colour.
  struct Tally {
    int count = 0;
    Colour colour{};
    friend bool operator==(const Tally&, const Tally&) = default;
  };
  // A part of a whole, told as a percentage.
  struct Share {
    int part = 0;
    int whole = 0;
    std::optional<double> Percent() const;  // with one decimal; std::nullopt of nothing
    friend bool operator==(const Share&, const Share&) = default;
  };
  // How many things are of each colour, best first, and how many of none.
  struct BarPart {
    std::optional<Colour> colour;
    int count = 0;
    friend bool operator==(const BarPart&, const BarPart&) = default;
  };
  using Bar = std::vector<BarPart>;
  // Readings over time, the latest last.
  using Series = std::vector<const Reading*>;
  // What `words` say to people is no value: a target of which only the date is given.
  struct OnlyWords {
    friend bool operator==(const OnlyWords&, const OnlyWords&) = default;
  };
  // What `words` say is wrong with the thing, and no value of it: an owner that nobody knows.
  struct Fault {
    friend bool operator==(const Fault&, const Fault&) = default;
  };

  using Content = std::variant<std::monostate, OnlyWords, Fault, bool, int, Tally, Number,
                               WorkedOut, Share, std::string, Date, State, Unrated, Colour,
                               std::vector<std::string>, Series, Bar>;

  Value() = default;  // nothing
  template <typename T>
  requires std::constructible_from<Content, T> Value(T value) : content(std::move(value)) {}
  Value(Day day) : content(OnDay(day)) {}
  Value(const char* text) : content(std::string(text)) {}
  Value(std::string_view text) : content(std::string(text)) {}
  Value(Content value, std::string told) : content(std::move(value)), words(std::move(told)) {}
  Value(const Texts& texts);
  template <typename T>
  Value(const Located<T>& located) : Value(located.value) {}
  template <typename T>
  Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value()) {}

  // Nothing, for which people read these words.
  static Value Missing(std::string_view words) { return {std::monostate(), std::string(words)}; }

  bool IsNothing() const { return std::holds_alternative<std::monostate>(content); }
  template <typename T>
  const T* As() const {
    return std::get_if<T>(&content);
  }

  Content content;
  // What people read where it is not what is usual for the content: "by Jan 2022" for a day,
  // "ongoing" for a due that is not there.
  std::string words;

  friend bool operator==(const Value&, const Value&) = default;
};

// The value as programs read it: a date as its last day in ISO, words as the format has them. What
// is only for people is null.
Json JsonOf(const Value& value);

// The word of a choice, or nothing without one.
template <typename Choice>
Value WordOf(const std::optional<Choice>& choice) {
  return choice ? Value(WordFor(*choice)) : Value();
}
template <typename Choice>
Value WordOf(const std::optional<Located<Choice>>& choice) {
  return choice ? Value(WordFor(**choice)) : Value();
}

// The colour; without one nothing, for which people read `otherwise`.
Value ColourOr(const std::optional<Colour>& colour, std::string_view otherwise);
// The colour; of an unrated state that state.
Value ColourOrState(const std::optional<Colour>& colour, State state);

// The number, for which people read what the plan says: "4", "High".
Value ValueOf(const RiskLevel& level);

// The text, or without one an empty text that is no value.
Value TextOrEmpty(const std::optional<Text>& text);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_VALUE_H_
