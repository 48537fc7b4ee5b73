// Every place where a plan names a person or a body.
#ifndef WSOA_CHECKS_OWNER_MENTIONS_H_
#define WSOA_CHECKS_OWNER_MENTIONS_H_

#include <string>
#include <string_view>
#include <vector>

#include "checks/check.h"

namespace wsoa {

// Where the format takes an owner: `leader` of a section; `owners`, `accountable` and `support` of
// an action, `owners` of a measure and a risk; `by` of an update and of an acceptance.
std::vector<const Text*> OwnerMentions(const CheckInput& input);

// Whether an owner is a word that stands for nobody: TBC, N/A, none, vacant, in any letter case.
bool IsPlaceholderOwner(std::string_view owner);

// The owners in a text of several, such as "GB/CM", "GB & CM" or "GB and CM"; nothing if it names
// one.
std::vector<std::string> OwnersIn(std::string_view text);

// Where it takes the name of a person or a body in words: `chair` and `members` of a forum,
// `approved` of a revision, a pause and a withdrawal, `by` of an assurance.
std::vector<const Text*> OtherMentions(const CheckInput& input);

}  // namespace wsoa

#endif  // WSOA_CHECKS_OWNER_MENTIONS_H_
