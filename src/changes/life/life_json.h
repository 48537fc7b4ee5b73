// One thing's life as JSON, version 1 (docs/json.md).
#ifndef WSOA_CHANGES_LIFE_LIFE_JSON_H_
#define WSOA_CHANGES_LIFE_LIFE_JSON_H_

#include <string>

#include "changes/life/life.h"

namespace wsoa {

// {"wsoa": 1, "as_of": DAY, "kind", "ref", "title", "cut", "entries": […]}, an entry on a line of
// its own.
std::string LifeJson(const Life& life);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_LIFE_JSON_H_
