// What the readers of the parts of a plan share.
//
// A reader reports what is wrong and gives as much as it could read; it gives nothing only where
// the value is of another kind altogether, or lacks what its struct cannot be without. Included by
// the readers of this room only: it knows the yaml room.
#ifndef WSOA_PLAN_READ_READER_H_
#define WSOA_PLAN_READ_READER_H_

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/plan.h"
#include "plan/read/format.h"
#include "plan/read/read_values.h"
#include "source/diagnostic.h"
#include "yaml/mapping_reader.h"
#include "yaml/node.h"

namespace wsoa {

// Whether the value is a list; if not, that has been reported.
bool IsList(const KeyedNode& value, Diagnostics& out);

// Reports an entry of a list that has nothing in it; returns whether it did.
bool ReportIfEmpty(const KeyedNode& entry, Diagnostics& out);

// One mapping on its way into a struct. It remembers the keys that could not be read: those with a
// problem in their value, and those that a misspelt key was meant to be. A key is named, or given
// by its place in the shape.
class PartReader {
 public:
  PartReader(const KeyedNode& value, const Shape& shape, Diagnostics& out);

  // Whether it is a mapping at all; if not, that has been reported.
  bool ok() const { return mapping_.has_value(); }
  Span span() const { return span_; }
  // The span of the key. Precondition: it is there.
  Span KeySpan(std::string_view key) const { return mapping_->KeySpan(key); }

  // The value of a key; std::nullopt where it is absent or empty.
  std::optional<KeyedNode> Get(std::size_t key) const;
  std::optional<KeyedNode> Get(std::string_view key) const;

  // Reads the value of `key` into a T or an optional one, where it is there and can be read.
  template <typename Into, typename Reader>
  void Read(std::string_view key, Into& into, Reader read) {
    const auto value = Get(key);
    if (!value) return;
    const std::size_t problems = out_.all().size();
    if (auto result = read(*value, out_)) into = std::move(*result);
    if (out_.all().size() > problems) MarkUnread(*KeyIndex(shape_, key));
  }

  void MarkUnread(std::size_t key);
  bool IsUnread(std::size_t key) const { return key < unread_.size() && unread_[key]; }
  bool IsUnread(std::string_view key) const { return IsUnread(*KeyIndex(shape_, key)); }
  bool IsAnyUnread() const {
    return std::find(unread_.begin(), unread_.end(), true) != unread_.end();
  }

 private:
  Span span_;
  const Shape& shape_;
  Diagnostics& out_;
  std::optional<MappingReader> mapping_;
  std::vector<bool> unread_;  // by key of the shape; empty while there are none
};

// A mapping whose keys are the plan's own words: its entries, each key once and none empty.
// std::nullopt (reported) where the value is of another kind.
struct OpenEntry {
  Text key;
  KeyedNode value;
};
std::optional<std::vector<OpenEntry>> OpenEntries(const KeyedNode& value, Diagnostics& out);

// The plan's own fields by name. Where not all could be read, a name that is not there may still
// have been declared.
struct FieldTypes {
  std::map<std::string, FieldSpec, std::less<>> by_name;
  bool all_read = true;
};
// What the values of a field may be: the type, or a list of words; without the name.
std::optional<FieldSpec> ReadFieldType(const KeyedNode& value, Diagnostics& out);
std::optional<std::vector<FieldValue>> ReadFieldValues(const KeyedNode& value,
                                                       const FieldTypes& types, Diagnostics& out);

std::optional<Due> ReadDue(const KeyedNode& value, Diagnostics& out);
// Where the due could not be read, it is not known whether the action is a series.
enum class Occurrence { kOne, kSeries, kNotKnown };
std::optional<std::vector<Completion>> ReadCompleted(const KeyedNode& value, Occurrence occurrence,
                                                     Diagnostics& out);

// The whole plan. Precondition: `root` is a mapping.
Plan ReadTop(Node root, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_READER_H_
