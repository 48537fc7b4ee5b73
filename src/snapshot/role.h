// What a column is for. Each format derives from it how the column looks.
#ifndef WSOA_SNAPSHOT_ROLE_H_
#define WSOA_SNAPSHOT_ROLE_H_

namespace wsoa {

enum class Role {
  kWord,    // a ref, a word, a date: never cut or folded
  kTitle,   // what the thing is called, one in a table: may be cut, and shows how deep the row is
  kNames,   // several names: may be folded
  kPhrase,  // a few words or numbers, read in full: may be folded
  kNumber,  // aligned to the right
  kProse,   // whole sentences: below the row where the width is limited
  kBar,     // bars, to compare rows by: below the row too
};

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_ROLE_H_
