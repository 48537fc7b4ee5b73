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

// The entries known on a day, in the order of the file.
std::vector<Note> NotesKnown(const std::vector<Update>& updates, Day day);
std::vector<Note> NotesKnown(const std::vector<NarrativeUpdate>& updates, Day day);

struct NoteChange {
  ChangeBy by = ChangeBy::kEdit;
  std::optional<Note> from;
  std::optional<Note> to;
};

// Compares the entries `reported` of an earlier text with those `current` of a later one; `waited`
// are those that the earlier text has on the later day. One removed and one added of the same date
// are one changed entry.
std::vector<NoteChange> CompareNotes(const std::vector<Note>& reported,
                                     const std::vector<Note>& waited,
                                     const std::vector<Note>& current);

}  // namespace wsoa

#endif  // WSOA_CHANGES_NOTES_H_
