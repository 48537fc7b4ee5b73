// Which changes somebody asked for: `wsoa diff` without its command line and without its report.
#ifndef WSOA_REPORT_DIFF_QUERY_H_
#define WSOA_REPORT_DIFF_QUERY_H_

#include <string>
#include <vector>

#include "report/action_query.h"
#include "snapshot/diff.h"

namespace wsoa {

// Every filter that is set must hold, of the thing as it was or as it is.
struct DiffQuery {
  std::vector<ChangeClass> classes;
  std::vector<ChangeBy> by;
  std::vector<Colour> ratings;        // the computed colour; of a risk the stated one
  std::vector<State> states;          // of an action, a measure, a section or a plan
  std::vector<std::string> owners;    // its own or inherited; of a section its leader
  std::vector<std::string> sections;  // refs
  std::string mentions;               // in its words or in those of the change

  // Whether a filter is set that asks which things, not which changes.
  bool AsksWhichThings() const;
  bool HasFilters() const { return AsksWhichThings() || !classes.empty() || !by.empty(); }
};

// The changes that match, in the order of the diff. Good as long as the diff stands still.
std::vector<const Change*> FindChanges(const SnapshotDiff& diff, const DiffQuery& query);

// The leaf actions, as they were or as they are, that the query asks for, whether they changed or
// not.
std::vector<const ActionBeforeAndAfter*> FindLeaves(const SnapshotDiff& diff,
                                                    const DiffQuery& query);

// The filters in words: "by time, owner HOS"; empty without filters.
std::string FiltersInWords(const DiffQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_QUERY_H_
