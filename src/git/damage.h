// What is said of a repository that is damaged.
#ifndef WSOA_GIT_DAMAGE_H_
#define WSOA_GIT_DAMAGE_H_

#include <string>

#include "source/failure.h"

namespace wsoa {

// The same for all: what is wrong, and that git fsck says more.
Failure TellOfDamage(const std::string& what);

// Of an object that is not what its id says, or not of the kind that is wanted.
Failure ObjectIsDamaged(const std::string& id);

}  // namespace wsoa

#endif  // WSOA_GIT_DAMAGE_H_
