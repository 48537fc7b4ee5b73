// The history of one thing: what each commit changed, and what changed between the commits because
// days passed.
//
// The thing is a plan, a section, an action, a measure or a risk. It is followed when its file is
// renamed and when it is renumbered. Texts are compared by changes/diff.h; report/log puts the
// entries into words.
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
    kStood,        // its state where the reported part of the history begins
    kCommit,       // a commit changed it
    kDaysPassed,   // without an edit
    kGoesOn,       // it was withdrawn; the action that took its place stands for it from here on
    kUncommitted,  // the working tree differs from the last commit
  };
  Kind kind = Kind::kCommit;
  Day day{};                          // when it took effect
  std::optional<Commit> commit = {};  // of kCommit and kStood
  // Of kDaysPassed: which commit wrote, ahead of its day, the fact that took effect.
  std::optional<Commit> written_in = {};
  std::string path;              // of the plan's file at the time
  std::string former_path = {};  // if the file was renamed with this text
  std::string ref;               // its ref at the time
  std::vector<Change> changes = {};
  // Why the text cannot be read as a plan; else how many of its values cannot be read.
  std::string problem = {};
  int form_problems = 0;
  // What the previous text was, if it could not be read.
  std::optional<PlanVersion::Kind> after_gap = {};
  // The first day for which the text restates the state, up to the day before the text; set if that
  // is more than the day before.
  std::optional<Day> restated_since = {};
  ChangePlace place = {};  // after the change; all null if it was not there, or unknown
  std::vector<std::shared_ptr<const Snapshot>> snapshots = {};  // what the places point into
};

std::string_view WordFor(LifeEntry::Kind kind);  // "commit", "time"

// By how many days a completion was recorded late, if the change is a completion that was: counted
// from the end of a month if only the month is known.
std::optional<int> RecordedLate(const Change& change, const LifeEntry& entry);

struct Life {
  ThingName name;                  // its newest ref
  std::string title;               // the newest one
  std::string path;                // of its plan's file, the newest one
  Day end{};                       // the last day that is reported
  std::vector<LifeEntry> entries;  // the oldest first
  Headline headline = Headline::kEffective;
  // The part of the history that was read: its newest commit, and the id of its first one if the
  // clone is shallow and lacks older commits (else empty).
  Commit newest = {};
  std::string clone_begins_with = {};

  bool is_cut() const { return !clone_begins_with.empty(); }
};

struct LifeQuestion {
  ThingName name;              // its ref in the text at index `at`
  std::size_t at = 0;          // which is a plan and has it
  bool with_parts = false;     // with the changes of everything below it
  bool from_the_start = true;  // the first text is that with which the plan began
  Day end{};                   // days are reported up to it
  Headline headline = Headline::kEffective;
};

// The life of a thing through the texts of its plan. A text is looked at together with the one
// before it, and again only where something came of it.
Life LifeOf(const LifeQuestion& question, LifeTexts texts);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_LIFE_H_
