// One thing's life: what each commit of a history made of it, and what days alone made of it
// between the commits.
//
// The thing is a plan, a section, an action, a measure or a risk. It is followed through new names
// of its file and new numbers of its own. Texts are compared by changes/diff.h; nothing is put
// into words here.
#ifndef WSOA_CHANGES_LIFE_LIFE_H_
#define WSOA_CHANGES_LIFE_LIFE_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "changes/change.h"
#include "changes/life/followed_thing.h"
#include "git/git_objects.h"
#include "snapshot/snapshot.h"

namespace wsoa {

struct LifeEntry {
  enum class Kind {
    kStood,        // how it stood where the part of the history begins that is told
    kCommit,       // a commit changed it
    kDaysPassed,   // nobody did anything
    kUncommitted,  // the files as they are have it otherwise than the last commit
  };
  Kind kind = Kind::kCommit;
  Day day{};                          // from which it was so
  std::optional<Commit> commit = {};  // of kCommit and kStood
  std::string path;                   // of the plan's file then
  std::string former_path = {};       // where the file got its name with this text
  std::string ref;                    // as it was called then
  std::vector<Change> changes = {};
  // With this text: why it cannot be read as a plan, else how many of its values cannot.
  std::string trouble = {};
  int form_problems = 0;
  // What the plan was just before, where that was no text that could be read.
  std::optional<PlanVersion::Kind> after_gap = {};
  // Since when its state is told otherwise than it was, up to the day before the text; where that
  // is not the day before alone.
  std::optional<Day> restated_since = {};
  ChangePlace place = {};  // how it stood after that; all null if it did not, or nobody can say
  std::vector<std::shared_ptr<const Snapshot>> pictures = {};  // what the places point into
};

std::string_view WordFor(LifeEntry::Kind kind);  // "commit", "time"

// By how many days a completion was recorded later than it was, where the entry records one so: of
// a month, after its end.
std::optional<int> RecordedLate(const Change& change, const LifeEntry& entry);

struct Life {
  ThingName name;                  // as it is called now, or was last
  std::string title;               // likewise
  std::string path;                // of its plan's file, likewise
  Day end{};                       // the last day that is told of
  std::vector<LifeEntry> entries;  // the oldest first
  // What was read of the history: its newest commit, and the id of its first if the clone is
  // shallow and lacks what was before (else empty).
  Commit newest = {};
  std::string clone_begins_with = {};

  bool is_cut() const { return !clone_begins_with.empty(); }
};

struct LifeQuestion {
  ThingName name;              // as it is called in the text at the place `at`
  std::size_t at = 0;          // which is a plan and has it
  bool with_parts = false;     // with the changes of everything that stands beneath it
  bool from_the_start = true;  // the first text is that with which the plan began
  Day end{};                   // days that pass are told up to it
};

// The life of a thing in the texts that its plan had, the oldest first.
Life LifeOf(const LifeQuestion& question, const std::vector<LifeText>& texts);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_LIFE_H_
