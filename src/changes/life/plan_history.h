// How plans came to be as they are: the versions that the commits of a history made of each file,
// under whatever name, and what each of them said.
//
// It knows commits and texts, not how they are found and read (workspace/read_history.h), and rates
// nothing: a text and a day are a snapshot like any other.
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
    kUnread,         // its text has not been asked for
    kPlan,           // `text` is set
    kUnreadable,     // it should be a plan and cannot be read as one: `trouble` says why
    kSomethingElse,  // YAML without a top-level `wsoa` key
    kGone,           // the commit took the file away
  };
  std::size_t commit = 0;  // its place in the history, whose newest commit is 0
  std::string path;        // as the file was called then, from where the command was started
  std::string id;          // of its bytes; empty: kGone
  Kind kind = Kind::kUnread;
  std::shared_ptr<const PlanText> text = {};  // one for all versions of the same bytes and path
  std::string trouble = {};                   // "line 4: …"
};

// One plan file through all its names.
struct PlanPast {
  std::vector<PlanVersion> versions;  // the newest first; never empty

  // What it is called now, or was last.
  const std::string& path() const { return versions.front().path; }
};

struct PlanHistory {
  History history;
  std::vector<PlanPast> plans;  // in path order, those that are gone behind those that are there
};

// The commit whose texts were in force at the end of a day, as its place in the history: the newest
// that is not later. std::nullopt if the history begins after that day.
std::optional<std::size_t> LastCommitBy(const History& history, Day day);

// The day from which a commit's texts were in force by that rule: its own, or that of a newer
// commit that is dated earlier.
Day InForceFrom(const History& history, std::size_t commit);

// What a plan was at a commit of the history; null before the commit that began it.
const PlanVersion* VersionAt(const PlanPast& plan, std::size_t commit);
PlanVersion* VersionAt(PlanPast& plan, std::size_t commit);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_PLAN_HISTORY_H_
