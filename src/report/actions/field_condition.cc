#include "report/actions/field_condition.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "status/field_values.h"

namespace wsoa {
namespace {

using Relation = FieldCondition::Relation;

constexpr std::array<std::string_view, 6> kSigns = {"=", "!=", "<", "<=", ">", ">="};

bool SameText(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
    return std::tolower(x) == std::tolower(y);
  });
}

bool Compares(Relation relation, double value, double wanted) {
  switch (relation) {
    case Relation::kIs:
      return value == wanted;
    case Relation::kIsNot:
      return value != wanted;
    case Relation::kBelow:
      return value < wanted;
    case Relation::kAtMost:
      return value <= wanted;
    case Relation::kAbove:
      return value > wanted;
    case Relation::kAtLeast:
      break;
  }
  return value >= wanted;
}

bool Compares(Relation relation, const Date& value, const Date& wanted) {
  const bool within = value.first >= wanted.first && value.last <= wanted.last;
  switch (relation) {
    case Relation::kIs:
      return within;
    case Relation::kIsNot:
      return !within;
    case Relation::kBelow:
      return value.last < wanted.first;
    case Relation::kAtMost:
      return value.last <= wanted.last;
    case Relation::kAbove:
      return value.first > wanted.last;
    case Relation::kAtLeast:
      break;
  }
  return value.first >= wanted.first;
}

}  // namespace

bool Holds(const FieldCondition& test, const Action& action, Day as_of) {
  const bool is_not = test.relation == Relation::kIsNot;
  const FieldValue* field = FieldOn(action, test.field, as_of);
  if (!field) return is_not;
  if (const auto* number = std::get_if<Number>(&field->value)) {
    return test.number ? Compares(test.relation, number->value, *test.number) : is_not;
  }
  if (const auto* date = std::get_if<Date>(&field->value)) {
    return test.date ? Compares(test.relation, *date, *test.date) : is_not;
  }
  return SameText(field->text, test.wanted) != is_not;
}

std::string InWords(const FieldCondition& test) {
  return test.field + std::string(kSigns[static_cast<std::size_t>(test.relation)]) + test.wanted;
}

}  // namespace wsoa
