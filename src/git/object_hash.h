// The id of an object: the hash of what it holds.
#ifndef WSOA_GIT_OBJECT_HASH_H_
#define WSOA_GIT_OBJECT_HASH_H_

#include "git/git_objects.h"

namespace wsoa {

// Whether the bytes of an object are those that its id was made of. Git itself does not look when
// it reads, and gives an object that is cut short as if it were whole. The length of the id says
// which hash it is: SHA-1 of 40 digits, SHA-256 of 64.
bool IsWhatItsIdSays(const GitObject& object);

}  // namespace wsoa

#endif  // WSOA_GIT_OBJECT_HASH_H_
