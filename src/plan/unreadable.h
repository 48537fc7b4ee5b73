// The keys of a thing that were given and could not be read, or not all of them.
#ifndef WSOA_PLAN_UNREADABLE_H_
#define WSOA_PLAN_UNREADABLE_H_

#include <string>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// In the order of the format.
std::vector<std::string> UnreadableKeys(const Plan& plan);
std::vector<std::string> UnreadableKeys(const Section& section);
std::vector<std::string> UnreadableKeys(const Action& action);
std::vector<std::string> UnreadableKeys(const Measure& measure);
std::vector<std::string> UnreadableKeys(const Risk& risk);

}  // namespace wsoa

#endif  // WSOA_PLAN_UNREADABLE_H_
