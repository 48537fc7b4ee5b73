// The facts of a thing that do not depend on the day: by name, each as a value that can be
// compared. The order of keys, comments and layout do not matter.
//
// What depends on the day (the state, the deadline in force, updates, fields, readings) is compared
// by rating both texts (changes/diff.h).
#ifndef WSOA_CHANGES_FACTS_H_
#define WSOA_CHANGES_FACTS_H_

#include <string>
#include <vector>

#include "changes/change.h"
#include "plan/plan.h"
#include "status/scheme.h"

namespace wsoa {

struct NamedFact {
  std::string name;                           // "title", "people.HOS"
  ChangeClass what = ChangeClass::kReworded;  // the class of a change of it
  Value value;                                // absent facts are not listed
};
using NamedFacts = std::vector<NamedFact>;

// Without its ref, its parts, its due, its updates and its measures.
NamedFacts FactsOf(const Action& action);
NamedFacts FactsOf(const Measure& measure);
NamedFacts FactsOf(const Risk& risk);
NamedFacts FactsOf(const Section& section);
NamedFacts FactsOf(const Plan& plan, const Scheme& scheme);

}  // namespace wsoa

#endif  // WSOA_CHANGES_FACTS_H_
