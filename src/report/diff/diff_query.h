// Which changes are wanted: `wsoa diff` without its command line and without its report.
#ifndef WSOA_REPORT_DIFF_DIFF_QUERY_H_
#define WSOA_REPORT_DIFF_DIFF_QUERY_H_

#include <string>
#include <vector>

#include "changes/diff.h"
#include "report/actions/action_filter.h"

namespace wsoa {

// Every filter that is set must match the thing before or after the change.
struct DiffQuery {
  std::vector<ChangeClass> classes;
  std::vector<ChangeBy> by;
  // Of which things. Some filters apply to measures, risks, sections and plans too: the colour (of
  // a risk the stated one), the state, the owners (of a section its leader), the section, the
  // words, which may also be in the change itself.
  ActionFilter things;
};

// The changes that match, in the order of the diff. Points into the diff.
std::vector<const Change*> FindChanges(const SnapshotDiff& diff, const DiffQuery& query);

// The leaf actions that match the query before or after, changed or not.
std::vector<const ActionBeforeAndAfter*> FindLeaves(const SnapshotDiff& diff,
                                                    const DiffQuery& query);

// The filters in words: "by time, owner HOS"; empty without filters.
std::string FiltersInWords(const DiffQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_DIFF_QUERY_H_
