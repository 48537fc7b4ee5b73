// The format of a plan file as tables: every kind of mapping and every key that it may have, made
// from plan/fields.h.
//
// The readers take the keys that they know from here, `wsoa schema` prints it, and a test holds
// docs/format.md to it.
#ifndef WSOA_PLAN_READ_FORMAT_H_
#define WSOA_PLAN_READ_FORMAT_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/due.h"
#include "plan/value_type.h"
#include "yaml/mapping_reader.h"

namespace wsoa {

inline constexpr std::string_view kFormatVersion = "1";

// One key of a kind of mapping.
struct FormatKey {
  std::string_view name;
  KeyType type;
  bool required = false;
  std::string_view meaning;  // one line for the manual and the editor
};

// One kind of mapping.
struct FormatTable {
  ValueType type{};
  std::vector<FormatKey> keys;

  std::string_view name() const { return WordFor(type); }  // "narrative update"
  // The key of that name, or null.
  const FormatKey* Find(std::string_view key) const;
  // Whether such a thing is cited by a ref: its first two keys are the ref and what it is called.
  bool HasRef() const { return keys.front().name == "ref"; }
};

// The table of a type, one from kFirstWithKeys on. That of a due has the keys of every form at
// once.
const FormatTable& TableOf(ValueType type);

// All of them, in the order of the manual.
std::span<const FormatTable> AllTables();

// The same as the readers of mappings need it.
const Shape& ShapeOf(ValueType type);

// "list of text", "fact date or completion or list of occurrence": as the manual has it.
std::string InWords(const KeyType& type);

// One form of a due that is a mapping: the key that makes it that form, and those that go with it.
struct DueForm {
  std::string_view head;
  std::vector<std::string_view> others;
  decltype(Due::form) empty;    // a due of this form, before its keys are read
  std::string_view needs = "";  // the one of them without which it says nothing
};
std::span<const DueForm> DueForms();

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_FORMAT_H_
