#include "changes/notes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "changes/written.h"
#include "plan/words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

constexpr char kBetween = '\x1f';  // occurs in no text of a plan

std::string Words(std::string words, std::string_view more) {
  if (!words.empty() && !more.empty()) words += "\n";
  return words + std::string(more);
}

Note NoteOf(const Update& update) {
  Note note;
  note.on = *update.date;
  note.whole = WrittenDate(*update.date);
  const auto add = [&](std::string_view text) { (note.whole += kBetween) += text; };
  const auto add_words = [&](const std::optional<Text>& text) {
    add(text ? std::string_view(text->value) : "");
    if (text) note.words = Words(std::move(note.words), **text);
  };
  add_words(update.note);
  add_words(update.issue);
  add_words(update.mitigation);
  add(update.by ? std::string_view(update.by->value) : "");
  add(update.rating ? WordFor(**update.rating) : "");
  add(update.outcome_rating ? WordFor(**update.outcome_rating) : "");
  add(update.forecast ? WrittenDate(**update.forecast) : "");
  add(update.likelihood ? (*update.likelihood)->text : "");
  add(update.severity ? (*update.severity)->text : "");
  add(update.internal ? "internal" : "");
  add(update.percent ? ShowNumber(**update.percent) : "");
  for (const FieldValue& field : update.fields) add(*field.name + kBetween + field.text);
  return note;
}

Note NoteOf(const NarrativeUpdate& update) {
  Note note;
  note.on = *update.date;
  note.whole = WrittenDate(*update.date);
  for (const Texts* texts : {&update.highlights, &update.progress, &update.next, &update.issues}) {
    note.whole += kBetween;
    for (const Text& text : *texts) {
      note.whole += *text + kBetween;
      note.words = Words(std::move(note.words), *text);
    }
  }
  if (update.rating) note.whole += WordFor(**update.rating);
  if (update.internal) note.whole += "internal";
  return note;
}

template <typename Entry>
std::vector<Note> Known(const std::vector<Entry>& updates, Day day) {
  std::vector<Note> notes;
  for (const Entry& update : updates) {
    if (update.date->first <= day) notes.push_back(NoteOf(update));
  }
  return notes;
}

std::pair<Day, Day> DaysOf(const Note& note) { return {note.on.first, note.on.last}; }

using Tally = std::map<std::string_view, int>;

const Note& NoteIn(const Note& note) { return note; }
const Note& NoteIn(const Note* note) { return *note; }

template <typename Notes>
Tally TallyOf(const Notes& notes) {
  Tally tally;
  for (const auto& note : notes) ++tally[NoteIn(note).whole];
  return tally;
}

// Takes one off the tally; false if there is none left.
bool TakeOne(Tally& tally, const Note& note) {
  const auto found = tally.find(note.whole);
  if (found == tally.end() || found->second == 0) return false;
  --found->second;
  return true;
}

// The notes that are not in the tally, in order.
std::vector<const Note*> Without(const std::vector<Note>& notes, Tally tally) {
  std::vector<const Note*> rest;
  for (const Note& note : notes) {
    if (!TakeOne(tally, note)) rest.push_back(&note);
  }
  return rest;
}

// Of an earlier text `reported` on the one day and `waited` on the other, on which a later text has
// `current`.
std::vector<NoteChange> Compare(const std::vector<Note>& reported, const std::vector<Note>& waited,
                                const std::vector<Note>& current) {
  const std::vector<const Note*> gone = Without(reported, TallyOf(current));
  std::map<std::pair<Day, Day>, std::vector<const Note*>> gone_on;
  for (auto note = gone.rbegin(); note != gone.rend(); ++note)
    gone_on[DaysOf(**note)].push_back(*note);
  Tally by_time = TallyOf(Without(waited, TallyOf(reported)));
  Tally lost_by_time = TallyOf(Without(reported, TallyOf(waited)));
  std::vector<NoteChange> changes;
  for (const Note* note : Without(current, TallyOf(reported))) {
    NoteChange change;
    change.to = *note;
    const auto same_day = gone_on.find(DaysOf(*note));
    if (same_day != gone_on.end() && !same_day->second.empty()) {
      change.from = *same_day->second.back();
      same_day->second.pop_back();
    } else if (TakeOne(by_time, *note)) {
      change.by = ChangeBy::kTime;
    }
    changes.push_back(std::move(change));
  }
  for (auto& [day, notes] : gone_on) {
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
      const ChangeBy by = TakeOne(lost_by_time, **note) ? ChangeBy::kTime : ChangeBy::kEdit;
      changes.push_back({by, **note, std::nullopt});
    }
  }
  return changes;
}

// Whether two lists are one, or the same letter for letter: most are, and need no closer look.
template <typename Entry>
bool AreSame(const std::vector<Entry>& before, const std::vector<Entry>& after) {
  if (&before == &after) return true;
  return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                    [](const Entry& a, const Entry& b) {
                      return a.span.source && b.span.source && a.span.text() == b.span.text();
                    });
}

template <typename Entry>
std::vector<NoteChange> CompareEntries(const std::vector<Entry>& before, Day from,
                                       const std::vector<Entry>& after, Day to) {
  const Day first = std::min(from, to);
  const Day last = std::max(from, to);
  const bool any_between = std::any_of(before.begin(), before.end(), [&](const Entry& entry) {
    return entry.date->first > first && entry.date->first <= last;
  });
  if (!any_between && AreSame(before, after)) return {};
  return Compare(Known(before, from), Known(before, to), Known(after, to));
}

}  // namespace

std::vector<NoteChange> CompareNotes(const std::vector<Update>& before, Day from,
                                     const std::vector<Update>& after, Day to) {
  return CompareEntries(before, from, after, to);
}

std::vector<NoteChange> CompareNotes(const std::vector<NarrativeUpdate>& before, Day from,
                                     const std::vector<NarrativeUpdate>& after, Day to) {
  return CompareEntries(before, from, after, to);
}

}  // namespace wsoa
