// The newest update known by a day of those that say something: by its first day, then the later in
// the file.
#ifndef WSOA_STATUS_NEWEST_UPDATE_H_
#define WSOA_STATUS_NEWEST_UPDATE_H_

#include <vector>

#include "plan/plan.h"

namespace wsoa {

// Of those that `says_it` holds for; null if there is none.
template <typename SaysIt>
const Update* NewestUpdate(const std::vector<Update>& updates, Day day, const SaysIt& says_it) {
  const Update* newest = nullptr;
  for (const Update& update : updates) {
    if (update.date->first > day || !says_it(update)) continue;
    if (!newest || update.date->first >= newest->date->first) newest = &update;
  }
  return newest;
}

}  // namespace wsoa

#endif  // WSOA_STATUS_NEWEST_UPDATE_H_
