// The columns of sections: how the actions of each are in all.
#ifndef WSOA_SNAPSHOT_SECTION_COLUMNS_H_
#define WSOA_SNAPSHOT_SECTION_COLUMNS_H_

#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using SectionColumn = ColumnOf<FoundSection>;

// Every column, in the order of JSON.
const std::vector<SectionColumn>& SectionColumns();

// {"assured": 0, "complete": 2, ...}, a key for each state.
Json CountsJson(const Counts& counts);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SECTION_COLUMNS_H_
