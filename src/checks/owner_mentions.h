// Every place where a plan names a person or a body.
#ifndef WSOA_CHECKS_OWNER_MENTIONS_H_
#define WSOA_CHECKS_OWNER_MENTIONS_H_

#include <vector>

#include "checks/check.h"

namespace wsoa {

// Where the format takes an owner: `leader` of a section; `owners` and `support` of an action,
// `owners` of a measure and a risk; `by` of an update.
std::vector<const Text*> OwnerMentions(const CheckInput& input);

// Where it takes the name of a person or a body in words: `chair` and `members` of a forum,
// `approved` of a revision and a pause, `by` of an assurance.
std::vector<const Text*> OtherMentions(const CheckInput& input);

}  // namespace wsoa

#endif  // WSOA_CHECKS_OWNER_MENTIONS_H_
