// The format of a plan file as tables: every kind of mapping and every key that it may have.
//
// The readers take what they accept from here, `wsoa schema` prints it, and a test holds
// docs/format.md to it; so a key is added here first. Only the readers of this room, and those who
// describe the format, include this.
//
// The type of a key is written in these words, alone or as "A or B", "list of A", "map of A or B"
// (keys of the user's own, with an A or a B after each)
//   action, update, …      a mapping of the shape of that name
//   text, ref, owner       one text
//   date                   any form of a date
//   fact date              a day or a month: of something that has happened
//   interval               a date of more than a month
//   duration, step, grace  "14 days"; not of nothing; not in years
//   number, one to five    a plain number; a whole one
//   true, version          `true`; `1`
//   colour, direction, …   one of the words of plan/words.h
//   due, occurrence        a form of its own (read_due.cc, read_facts.cc)
#ifndef WSOA_PLAN_READ_FORMAT_H_
#define WSOA_PLAN_READ_FORMAT_H_

#include <span>
#include <string_view>

#include "yaml/mapping_reader.h"

namespace wsoa {

inline constexpr std::string_view kFormatVersion = "1";

extern const Shape kPlanShape;
extern const Shape kInspectionShape;
extern const Shape kSchemeShape;
extern const Shape kLabelsShape;
extern const Shape kReportingShape;
extern const Shape kPersonShape;
extern const Shape kForumShape;
extern const Shape kMeetsShape;
extern const Shape kSectionShape;
extern const Shape kActionShape;
extern const Shape kDueShape;  // of every form at once; read_due.cc says which keys go together
extern const Shape kCompletionShape;
extern const Shape kAssuranceShape;
extern const Shape kPauseShape;
extern const Shape kWithdrawalShape;
extern const Shape kRevisionShape;
extern const Shape kUpdateShape;
extern const Shape kShortUpdateShape;  // of a measure or a risk
extern const Shape kNarrativeUpdateShape;
extern const Shape kMeasureShape;
extern const Shape kBaselineShape;
extern const Shape kTargetShape;
extern const Shape kMilestoneShape;
extern const Shape kReadingShape;
extern const Shape kRiskShape;
extern const Shape kAllowShape;

// All of them, in the order of the manual.
std::span<const Shape* const> AllShapes();

// One form of a due that is a mapping: the key that makes it that form, and those that go with it.
struct DueForm {
  std::string_view head;
  std::span<const std::string_view> others;
  bool needs_from = false;
};
std::span<const DueForm> DueForms();

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_FORMAT_H_
