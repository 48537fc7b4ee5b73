// The history of plan files: the versions of each file that the commits of a history made, also
// under earlier names, with their texts.
//
// Commits and texts are found and read by workspace/read_history.h. Nothing is rated here.
#ifndef WSOA_CHANGES_LIFE_PLAN_HISTORY_H_
#define WSOA_CHANGES_LIFE_PLAN_HISTORY_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "git/history.h"
#include "plan/date/date.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// What a commit made of a plan.
struct PlanVersion {
  enum class Kind {
    kUnread,         // its text was not needed
    kPlan,           // `text` is set
    kUnreadable,     // it should be a plan and cannot be read as one: `problem` says why
    kSomethingElse,  // YAML without a top-level `wsoa` key
    kGone,           // the commit took the file away
  };
  std::size_t commit = 0;  // its index in the history; 0 is the newest
  std::string path;        // of the file at the time, relative to where the command was started
  std::string id;          // of its bytes; empty: kGone
  Kind kind = Kind::kUnread;
  std::shared_ptr<const PlanText> text = {};  // one for all versions of the same bytes and path
  std::string problem = {};                   // "line 4: …"
};

// One plan file under all its names.
struct PlanPast {
  std::vector<PlanVersion> versions;  // the newest first; never empty

  // Its newest path.
  const std::string& path() const { return versions.front().path; }
};

struct PlanHistory {
  History history;
  std::vector<PlanPast> plans;  // in path order, removed ones last
};

// The index of the commit whose texts were in force at the end of a day: the newest that is not
// later. std::nullopt if the history begins after that day.
std::optional<std::size_t> LastCommitBy(const History& history, Day day);

// The day from which a commit's texts were in force by that rule: its own, or that of a newer
// commit that is dated earlier.
Day InForceFrom(const History& history, std::size_t commit);

// The version of a plan at a commit of the history; null before the commit that added it.
const PlanVersion* VersionAt(const PlanPast& plan, std::size_t commit);
PlanVersion* VersionAt(PlanPast& plan, std::size_t commit);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_PLAN_HISTORY_H_
