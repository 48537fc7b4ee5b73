// A plan as the text of a plan file that reads back as the same plan.
//
// Keys are in the order of the format, and nothing that the plan says is lost; comments, layout and
// the way in which a text was quoted are no part of a plan. For one thing, one entry or one value
// see plan/write/layout.h and plan/write/write_text.h.
#ifndef WSOA_PLAN_WRITE_WRITE_PLAN_H_
#define WSOA_PLAN_WRITE_WRITE_PLAN_H_

#include <string>

#include "plan/plan.h"

namespace wsoa {

// Precondition: the plan could be written in a file, as one that was read without a problem. What
// is unreadable in another is left out.
std::string WritePlan(const Plan& plan);

}  // namespace wsoa

#endif  // WSOA_PLAN_WRITE_WRITE_PLAN_H_
