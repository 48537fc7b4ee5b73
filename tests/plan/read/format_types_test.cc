#include "plan/read/format_types.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

MaybeType TypeOfKey(ValueType type, std::string_view key) { return TableOf(type).Find(key)->type; }

TEST_CASE("the types of the format in words") {
  const auto in_words = [](ValueType type, std::string_view key) {
    return InWords(*TypeOfKey(type, key));
  };
  CHECK(in_words(ValueType::kAction, "owners") == "list of owner");
  CHECK(in_words(ValueType::kAction, "completed") ==
        "fact date or completion or list of occurrence");
  CHECK(in_words(ValueType::kPlan, "fields") ==
        "map of field type or list of text or field declaration");
}

TEST_CASE("the table of a set of keys of a type") {
  const auto table_of = [](ValueType type, std::string_view key) {
    return TableOfType(TypeOfKey(type, key));
  };
  CHECK(table_of(ValueType::kAction, "completed") == &TableOf(ValueType::kCompletion));
  CHECK(table_of(ValueType::kAction, "due") == &TableOf(ValueType::kDue));
  CHECK(table_of(ValueType::kPlan, "sections") == nullptr);
  CHECK(table_of(ValueType::kPlan, "people") == nullptr);
  CHECK(TableOfType(ElementType(TypeOfKey(ValueType::kPlan, "sections"))) ==
        &TableOf(ValueType::kSection));
  CHECK(TableOfType(MapValueType(TypeOfKey(ValueType::kPlan, "people"))) ==
        &TableOf(ValueType::kPerson));
  CHECK(TableOfType(std::nullopt) == nullptr);
}

TEST_CASE("what may be a date") {
  CHECK(MayBeDate(TypeOfKey(ValueType::kAction, "due")));
  CHECK(MayBeDate(TypeOfKey(ValueType::kPlan, "period")));
  CHECK(MayBeDate(ElementType(TypeOfKey(ValueType::kAction, "completed"))));
  CHECK_FALSE(MayBeDate(TypeOfKey(ValueType::kReporting, "dates")));
  CHECK_FALSE(MayBeDate(TypeOfKey(ValueType::kAction, "title")));
  CHECK_FALSE(MayBeDate(std::nullopt));
}

}  // namespace
}  // namespace wsoa
