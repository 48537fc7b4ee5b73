#include "report/log/log_words.h"

#include "report/diff/change_words.h"
#include "source/shorten.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Kind = LifeEntry::Kind;

// Changes of state whose words do not say why.
bool LacksItsReason(ChangeClass what) {
  switch (what) {
    case ChangeClass::kRecovered:
    case ChangeClass::kStateChanged:
    case ChangeClass::kResumed:
    case ChangeClass::kPaused:
    case ChangeClass::kWithdrawn:
      return true;
    default:
      return false;
  }
}

std::string WhoseItIs(const Change& change, const LifeEntry& entry, const ThingName& name) {
  if (change.thing == name.thing && change.ref == entry.ref) return "";
  if (change.thing == ChangedThing::kPlan) return "";
  if (change.thing == ChangedThing::kAction) return change.ref + ": ";
  return std::string(WordFor(change.thing)) + " " + change.ref + ": ";
}

// "1a2b3c4 Ann Other: Monthly update".
std::string CommitInWords(const Commit& commit) {
  std::string words = ShortId(commit.id);
  if (!commit.author.empty()) words += " " + commit.author;
  if (!commit.subject.empty()) words += ": " + commit.subject;
  return words;
}

}  // namespace

std::string WhatHappened(const LifeEntry& entry, const Life& life, Day today) {
  if (entry.kind == Kind::kDaysPassed) return entry.day > today ? "days to come" : "days passed";
  if (entry.kind == Kind::kUncommitted) return "working tree (not committed)";
  if (entry.kind == Kind::kGoesOn) {
    return "goes on in " + entry.ref + ": " + StandingAt(entry.place, life.name.thing).title;
  }
  const auto& commit = *entry.commit;
  if (entry.kind == Kind::kStood) {
    const bool is_end = commit.id == life.clone_begins_with;
    return is_end ? "as it stood in the first commit of this clone" : "as it stood";
  }
  std::string words = CommitInWords(commit);
  if (commit.day != entry.day) words += " (dated " + ShowDay(commit.day) + ")";
  return words;
}

std::string ChangeOfEntry(const Change& change, const LifeEntry& entry, const ThingName& name) {
  std::string words = ChangeInWords(change);
  const bool is_its_own = change.thing == name.thing && change.ref == entry.ref;
  if (is_its_own && change.by == ChangeBy::kRestatement && entry.restated_since) {
    words.insert(words.find(':'), " from " + ShowDay(*entry.restated_since));
  }
  if (change.reason && LacksItsReason(change.what)) words += ": " + *change.reason;
  if (const auto days = RecordedLate(change, entry)) {
    words += ", recorded " + Days(*days) + " later";
  }
  return WhoseItIs(change, entry, name) + words;
}

std::vector<EntryRemark> RemarksOn(const LifeEntry& entry, const ThingName& name) {
  std::vector<EntryRemark> remarks;
  const auto add = [&](std::string words, Tone tone = Tone::kPlain) {
    remarks.push_back({std::move(words), tone});
  };
  if (!entry.former_path.empty()) {
    add("the plan's file is now " + entry.path + ", was " + entry.former_path);
  }
  if (entry.written_in) {
    add("written ahead on " + ShowDay(entry.written_in->day) + ": " +
        CommitInWords(*entry.written_in));
  }
  if (!entry.problem.empty()) {
    add("the text cannot be read as a plan: " + entry.problem, Tone::kRed);
  }
  if (entry.after_gap) {
    const bool was_gone = *entry.after_gap == PlanVersion::Kind::kGone;
    add(was_gone ? "the plan's file is back" : "the text can be read again");
  }
  if (entry.form_problems > 0) {
    add(CountOf(entry.form_problems, "problem") + " in the text: figures may be wrong",
        Tone::kAmber);
  }
  if (entry.kind == Kind::kStood && entry.place.plan) {
    const ThingStanding standing = StandingAt(entry.place, name.thing);
    std::string words = standing.state ? std::string(InWords(*standing.state)) : "";
    if (!standing.reason.empty()) words += (words.empty() ? "" : ": ") + standing.reason;
    if (!words.empty()) add(std::move(words));
  }
  return remarks;
}

}  // namespace wsoa
