// What two texts tell in dated entries (updates, narrative updates) that are known on a day.
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
  std::string words;  // what it tells; empty if it has ratings or a forecast only
  std::string whole;  // all of it in one text: equal texts, equal entries
};

// The entries known on a day, in the order of the file.
std::vector<Note> NotesKnown(const std::vector<Update>& updates, Day day);
std::vector<Note> NotesKnown(const std::vector<NarrativeUpdate>& updates, Day day);

struct NoteChange {
  ChangeBy by = ChangeBy::kEdit;
  std::optional<Note> from;
  std::optional<Note> to;
};

// What became of the entries `reported` of an earlier text up to those `current` of a later one,
// `waited` being those that the earlier text has on the later day. One gone and one new of the same
// day are one that was changed.
std::vector<NoteChange> CompareNotes(const std::vector<Note>& reported,
                                     const std::vector<Note>& waited,
                                     const std::vector<Note>& current);

}  // namespace wsoa

#endif  // WSOA_CHANGES_NOTES_H_
