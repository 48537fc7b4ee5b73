// Which changes somebody asked for: `wsoa diff` without its command line and without its report.
#ifndef WSOA_REPORT_DIFF_DIFF_QUERY_H_
#define WSOA_REPORT_DIFF_DIFF_QUERY_H_

#include <string>
#include <vector>

#include "changes/diff.h"
#include "report/actions/action_filter.h"

namespace wsoa {

// Every filter that is set must hold, of the thing as it was or as it is.
struct DiffQuery {
  std::vector<ChangeClass> classes;
  std::vector<ChangeBy> by;
  // Of which things. Measures, risks, sections and plans answer to some of it too: the colour (of a
  // risk the stated one), the state, the owners (of a section its leader), the section, the words.
  // What is mentioned may also be in the words of the change.
  ActionFilter things;
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

#endif  // WSOA_REPORT_DIFF_DIFF_QUERY_H_
