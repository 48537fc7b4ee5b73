// What the readers could not read, so that no check takes it for missing: one mistake, one finding.
#ifndef WSOA_CHECKS_UNREAD_H_
#define WSOA_CHECKS_UNREAD_H_

#include "checks/check.h"

namespace wsoa {

// Whether anything at all of the plan could not be read. Then no check can say that the plan as
// a whole lacks something: it may be in just that part.
bool AnythingUnread(const CheckInput& input);

}  // namespace wsoa

#endif  // WSOA_CHECKS_UNREAD_H_
