// What the readers could not read, so that no check takes it for missing: one mistake, one finding.
#ifndef WSOA_CHECKS_UNREAD_H_
#define WSOA_CHECKS_UNREAD_H_

#include <string>
#include <string_view>
#include <vector>

#include "checks/check.h"

namespace wsoa {

// Whether the value of `key` was there and could not be read; `unread` is that of the thing.
bool WasUnread(const std::vector<std::string>& unread, std::string_view key);

// Whether anything at all of the plan could not be read. Then nobody can say that the plan as a
// whole lacks something: it may stand just there.
bool AnythingUnread(const CheckInput& input);

}  // namespace wsoa

#endif  // WSOA_CHECKS_UNREAD_H_
