#include "plan/field.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

TEST_CASE("a field is absent, has a value, or is unreadable") {
  Field<int> field;
  CHECK_FALSE(field);
  CHECK_FALSE(field.IsUnreadable());
  field = 3;
  CHECK(field == 3);
  CHECK_FALSE(field.IsUnreadable());
  field.MarkUnreadable();
  CHECK(field == 3);
  CHECK(field.IsUnreadable());
}

TEST_CASE("what is assigned says nothing of what could not be read beside it") {
  ListField<int> list;
  list.MarkUnreadable();
  list = std::vector<int>{1, 2};
  CHECK(list.size() == 2);
  CHECK(list.IsUnreadable());

  const ListField<int> copy = list;
  CHECK(copy.IsUnreadable());
  CHECK_FALSE(ListField<int>(std::vector<int>{1}).IsUnreadable());
}

TEST_CASE("a text that is required is a text, and empty where it is absent") {
  TextField title;
  CHECK(title.value.empty());
  title = Text{"A title", {}};
  CHECK(*title == "A title");
  title.MarkUnreadable();
  CHECK(title.IsUnreadable());
}

}  // namespace
}  // namespace wsoa
