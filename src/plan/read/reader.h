// The readers of the parts of a plan, and what they share: nodes of one kind of mapping to one
// struct.
//
// A reader reports what is wrong and gives as much as it could read; it gives nothing only where
// the value is of another kind altogether, or lacks what its struct cannot be without. Included by
// the readers of this room only: it knows the yaml room.
#ifndef WSOA_PLAN_READ_READER_H_
#define WSOA_PLAN_READ_READER_H_

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

// The entries of a list, or nothing (reported) where the value is no list.
std::optional<std::vector<Value>> ListEntries(const Value& value, Diagnostics& out);

// Reports an entry of a list that has nothing in it; says whether it did.
bool ReportIfEmpty(const Value& entry, Diagnostics& out);

// One mapping on its way into a struct. It remembers the keys that could not be read: those with a
// problem in what stands after them, and those that a misspelt key was meant to be.
class PartReader {
 public:
  PartReader(const Value& value, const Shape& shape, Diagnostics& out);

  // Whether it is a mapping at all; if not, that has been reported.
  bool ok() const { return mapping_.has_value(); }
  Span span() const { return span_; }
  // Where the key stands. Precondition: it is there.
  Span KeySpan(std::string_view key) const { return mapping_->KeySpan(key); }

  // The value of a key, where it is there and not empty.
  std::optional<Value> Get(std::string_view key) const;

  // Reads the value of `key` into a T or an optional one, where it is there and can be read.
  template <typename Into, typename Reader>
  void Read(std::string_view key, Into& into, Reader read) {
    const auto value = Get(key);
    if (!value) return;
    const std::size_t problems = out_.all().size();
    if (auto result = read(*value, out_)) into = std::move(*result);
    if (out_.all().size() > problems) MarkUnread(key);
  }

  // Reads a list, entry by entry; an entry that cannot be read costs itself only.
  template <typename T, typename Reader>
  void ReadList(std::string_view key, std::vector<T>& into, Reader read) {
    const std::size_t problems = out_.all().size();
    ReadEntries(key, into, read);
    if (out_.all().size() > problems) MarkUnread(key);
  }

  void ReadTexts(std::string_view key, Texts& into) { ReadList(key, into, ReadText); }

  // The same for parts that remember themselves what could not be read in them: only one that is
  // lost marks the key.
  template <typename T, typename Reader>
  void ReadParts(std::string_view key, std::vector<T>& into, Reader read) {
    if (!ReadEntries(key, into, read)) MarkUnread(key);
  }

  void MarkUnread(std::string_view key) { unread_.emplace_back(key); }
  bool IsUnread(std::string_view key) const;
  std::vector<std::string> TakeUnread() { return std::move(unread_); }

 private:
  // Whether every entry that there is was read.
  template <typename T, typename Reader>
  bool ReadEntries(std::string_view key, std::vector<T>& into, Reader read) {
    const auto value = Get(key);
    if (!value) return true;
    const auto entries = ListEntries(*value, out_);
    if (!entries) return false;
    bool all = true;
    for (const Value& entry : *entries) {
      auto result = ReportIfEmpty(entry, out_) ? std::nullopt : read(entry, out_);
      if (result) into.push_back(std::move(*result));
      all = all && result;
    }
    return all;
  }

  Span span_;
  Diagnostics& out_;
  std::optional<MappingReader> mapping_;
  std::vector<std::string> unread_;
};

// A mapping whose keys are the plan's own words: its entries, each key once and none empty. Nothing
// (reported) where the value is of another kind.
struct OpenEntry {
  Text key;
  Value value;
};
std::optional<std::vector<OpenEntry>> OpenEntries(const Value& value, Diagnostics& out);

// The plan's own fields by name. Where not all could be read, a name that is not there may still
// have been declared.
struct FieldTypes {
  std::map<std::string, FieldSpec, std::less<>> by_name;
  bool all_read = true;
};
std::optional<std::vector<FieldSpec>> ReadFieldSpecs(const Value& value, Diagnostics& out);
std::optional<std::vector<FieldValue>> ReadFieldValues(const Value& value, const FieldTypes& types,
                                                       Diagnostics& out);

std::optional<Due> ReadDue(const Value& value, Diagnostics& out);
// Where the due could not be read, it is not known whether the action is a series.
enum class Occurrence { kOne, kSeries, kNotKnown };
std::optional<std::vector<Completion>> ReadCompleted(const Value& value, Occurrence occurrence,
                                                     Diagnostics& out);
std::optional<Assurance> ReadAssurance(const Value& value, Diagnostics& out);
std::optional<Pause> ReadPause(const Value& value, Diagnostics& out);
std::optional<Withdrawal> ReadWithdrawal(const Value& value, Diagnostics& out);
std::optional<Revision> ReadRevision(const Value& value, Diagnostics& out);

std::optional<Update> ReadUpdate(const Value& value, Diagnostics& out);
std::optional<Update> ReadShortUpdate(const Value& value, Diagnostics& out);
std::optional<NarrativeUpdate> ReadNarrativeUpdate(const Value& value, Diagnostics& out);
std::optional<Allow> ReadAllow(const Value& value, Diagnostics& out);

std::optional<Measure> ReadMeasure(const Value& value, Diagnostics& out);
std::optional<Risk> ReadRisk(const Value& value, Diagnostics& out);
std::optional<Action> ReadAction(const Value& value, const FieldTypes& fields, Diagnostics& out);
std::optional<Section> ReadSection(const Value& value, const FieldTypes& fields, Diagnostics& out);

std::optional<SchemeSpec> ReadScheme(const Value& value, Diagnostics& out);
std::optional<Inspection> ReadInspection(const Value& value, Diagnostics& out);
std::optional<Reporting> ReadReporting(const Value& value, Diagnostics& out);
std::optional<Forum> ReadForum(const Value& value, Diagnostics& out);
std::optional<std::vector<Person>> ReadPeople(const Value& value, Diagnostics& out);
std::optional<std::vector<GlossaryEntry>> ReadGlossary(const Value& value, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_READER_H_
