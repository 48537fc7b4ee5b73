// Owners in words: what a plan's register says of an abbreviation.
#ifndef WSOA_SNAPSHOT_PEOPLE_H_
#define WSOA_SNAPSHOT_PEOPLE_H_

#include <string>
#include <string_view>

#include "plan/plan.h"

namespace wsoa {

// "Head of SEND, Gary Bloom, Learning"; empty if the register says no more than the owner does.
std::string PersonInWords(const Person& person);

// "HOS (Head of SEND, Gary Bloom)"; "HSP (not in people)" where the plan keeps a register that does
// not know the owner.
std::string OwnerInWords(const Plan& plan, std::string_view owner);

// "HOS (Head of SEND, Gary Bloom); HSP (not in people)"; empty without owners.
std::string OwnersInWords(const Plan& plan, const Texts& owners);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_PEOPLE_H_
