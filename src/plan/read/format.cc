#include "plan/read/format.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "plan/fields.h"

namespace wsoa {
namespace {

constexpr std::size_t PlaceOf(ValueType type) {
  return static_cast<std::size_t>(type) - static_cast<std::size_t>(kFirstWithKeys);
}
constexpr std::size_t kTables = PlaceOf(kLastWithKeys) + 1;

struct KeyLister {
  std::vector<FormatKey> keys;

  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo& key, const Member&, const Type&) {
    keys.push_back({key.name, Type::kType, key.required, key.meaning});
  }
};

template <ValueType kOf>
FormatTable MakeTable() {
  KeyLister lister;
  const typename fields::StructOf<kOf>::type thing{};
  Describe(fields::One<kOf>(), lister, thing);
  return {kOf, std::move(lister.keys)};
}

template <std::size_t... kPlaces>
std::vector<FormatTable> MakeTables(std::index_sequence<kPlaces...>) {
  constexpr auto kFirst = static_cast<std::size_t>(kFirstWithKeys);
  return {MakeTable<static_cast<ValueType>(kFirst + kPlaces)>()...};
}

// The shapes of all tables, and the keys that they point to.
struct Shapes {
  std::vector<std::vector<Key>> keys;
  std::vector<Shape> all;
};

Shapes MakeShapes() {
  Shapes shapes;
  for (const FormatTable& table : AllTables()) {
    std::vector<Key>& keys = shapes.keys.emplace_back();
    for (const FormatKey& key : table.keys) keys.push_back({key.name, key.required});
  }
  for (const FormatTable& table : AllTables()) {
    shapes.all.push_back({table.name(), shapes.keys[PlaceOf(table.type)]});
  }
  return shapes;
}

}  // namespace

const FormatKey* FormatTable::Find(std::string_view key) const {
  const auto found = std::find_if(keys.begin(), keys.end(),
                                  [&](const FormatKey& each) { return each.name == key; });
  return found == keys.end() ? nullptr : &*found;
}

std::span<const FormatTable> AllTables() {
  static const std::vector<FormatTable> kAll = MakeTables(std::make_index_sequence<kTables>());
  return kAll;
}

const FormatTable& TableOf(ValueType type) { return AllTables()[PlaceOf(type)]; }

const Shape& ShapeOf(ValueType type) {
  static const Shapes kShapes = MakeShapes();
  return kShapes.all[PlaceOf(type)];
}

std::string InWords(const KeyType& type) {
  std::string words = type.is_map() ? "map of " : "";
  for (const KeyType::Alternative& each : type.alternatives()) {
    if (&each != &type.alternatives().front()) words += " or ";
    if (each.is_list) words += "list of ";
    words += WordFor(each.type);
  }
  return words;
}

std::span<const DueForm> DueForms() {
  static const std::vector<DueForm> kForms = {
      {"every", {"from", "until"}, RecurringDue{}, "from"},
      {"ongoing", {"from", "review"}, OngoingDue{}},
      {"tbd", {}, TbdDue{}},
      {"when", {"expected", "happened", "within"}, ContingentDue{}},
      {"after", {"within"}, AfterDue{}, "within"},
      {"none", {"reason"}, NoDue{}, "reason"}};
  return kForms;
}

}  // namespace wsoa
