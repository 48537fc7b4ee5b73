// The values that an action has on a day for the fields that its plan keeps of its own.
#ifndef WSOA_STATUS_FIELD_VALUES_H_
#define WSOA_STATUS_FIELD_VALUES_H_

#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// One for each field that it has: the value of the newest update known by the day that gives one
// (by its first day, then the later in the file), else the action's own, which stands from the
// beginning. In the order of the action, then of its updates.
std::vector<const FieldValue*> FieldsOn(const Action& action, Day day);

// That of one field, or null.
const FieldValue* FieldOn(const Action& action, std::string_view name, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_FIELD_VALUES_H_
