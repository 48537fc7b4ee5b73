// The columns of owners: what each has to answer for.
#ifndef WSOA_SNAPSHOT_OWNER_COLUMNS_H_
#define WSOA_SNAPSHOT_OWNER_COLUMNS_H_

#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using OwnerColumn = ColumnOf<FoundOwner>;

// Every column, in the order of JSON.
const std::vector<OwnerColumn>& OwnerColumns();

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_OWNER_COLUMNS_H_
