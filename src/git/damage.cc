#include "git/damage.h"

#include "source/shorten.h"

namespace wsoa {

Failure TellOfDamage(const std::string& what) {
  return Failure(ExitStatus::kFailure, what + "; git fsck says what is wrong with it");
}

Failure ObjectIsDamaged(const std::string& id) {
  return TellOfDamage("the repository is damaged: " + ShortId(id) + " is not what it should be");
}

}  // namespace wsoa
