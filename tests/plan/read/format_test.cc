#include "plan/read/format.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

namespace wsoa {
namespace {

TEST_CASE("no kind of mapping and no key stands twice, and each key says what it is") {
  std::set<std::string_view> tables;
  for (const FormatTable& table : AllTables()) {
    CHECK_MESSAGE(tables.insert(table.name()).second, table.name() << " is there twice");
    CHECK(table.keys.size() <= kMostKeys);
    std::set<std::string_view> keys;
    for (const FormatKey& key : table.keys) {
      CAPTURE(std::string(key.name));
      CHECK(keys.insert(key.name).second);
      CHECK_FALSE(key.type.alternatives().empty());
      CHECK_FALSE(key.meaning.empty());
      CHECK_FALSE(key.meaning.ends_with('.'));
      CHECK(key.meaning.find('|') == std::string_view::npos);
    }
  }
}

TEST_CASE("the forms of a due share out its keys") {
  std::set<std::string_view> used;
  for (const DueForm& form : DueForms()) {
    CHECK(used.insert(form.head).second);
    used.insert(form.others.begin(), form.others.end());
  }
  std::set<std::string_view> keys;
  for (const FormatKey& key : TableOf(ValueType::kDue).keys) keys.insert(key.name);
  CHECK(used == keys);
}

}  // namespace
}  // namespace wsoa
