// The dated entries of two texts (updates, narrative updates) that are known on a day, compared.
#ifndef WSOA_CHANGES_NOTES_H_
#define WSOA_CHANGES_NOTES_H_

#include <optional>
#include <string>
#include <vector>

#include "changes/change.h"
#include "plan/plan.h"

namespace wsoa {

struct Note {
  Date on;            // its date
  std::string words;  // its prose; empty if it has ratings or a forecast only
  std::string whole;  // the whole entry as one text, for comparison
};

struct NoteChange {
  ChangeBy by = ChangeBy::kEdit;
  std::optional<Note> from;
  std::optional<Note> to;
};

// Compares the entries of an earlier text that are known on one day with those of a later one that
// are known on another; `by` says what the earlier text itself has on the later day. One removed
// and one added of the same date are one changed entry.
std::vector<NoteChange> CompareNotes(const std::vector<Update>& before, Day from,
                                     const std::vector<Update>& after, Day to);
std::vector<NoteChange> CompareNotes(const std::vector<NarrativeUpdate>& before, Day from,
                                     const std::vector<NarrativeUpdate>& after, Day to);

}  // namespace wsoa

#endif  // WSOA_CHANGES_NOTES_H_
