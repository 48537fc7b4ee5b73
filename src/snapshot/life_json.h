// One thing's life as JSON, version 1 (docs/json.md).
#ifndef WSOA_SNAPSHOT_LIFE_JSON_H_
#define WSOA_SNAPSHOT_LIFE_JSON_H_

#include <string>

#include "snapshot/life.h"
#include "source/history.h"

namespace wsoa {

// {"wsoa": 1, "as_of": DAY, "kind", "ref", "title", "cut", "entries": […]}, an entry on a line of
// its own. `history` has the commits that the entries name.
std::string LifeJson(const Life& life, const History& history);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_LIFE_JSON_H_
