#include "checks/prose.h"

#include <algorithm>

namespace wsoa {
namespace {

class ProseList {
 public:
  void Add(std::string_view key, const Text& text) {
    // A missing title has no place.
    if (text.span.source) list_.push_back({key, &text});
  }
  void Add(std::string_view key, const std::optional<Text>& text) {
    if (text) Add(key, *text);
  }
  void Add(std::string_view key, const Texts& texts) {
    for (const Text& text : texts) Add(key, text);
  }

  void Add(const std::vector<Allow>& allows) {
    for (const Allow& allow : allows) Add("reason", allow.reason);
  }
  void Add(const std::vector<Update>& updates) {
    for (const Update& update : updates) {
      Add("note", update.note);
      Add("issue", update.issue);
      Add("mitigation", update.mitigation);
    }
  }
  void Add(const std::vector<NarrativeUpdate>& updates) {
    for (const NarrativeUpdate& update : updates) {
      Add("highlights", update.highlights);
      Add("progress", update.progress);
      Add("next", update.next);
      Add("issues", update.issues);
    }
  }

  void Add(const Plan& plan);
  void Add(const Section& section);
  void Add(const Action& action);
  void Add(const Measure& measure);
  void Add(const Risk& risk);

  std::vector<KeyedText> Sorted() && {
    std::stable_sort(list_.begin(), list_.end(), [](const KeyedText& a, const KeyedText& b) {
      return a.text->span.begin < b.text->span.begin;
    });
    return std::move(list_);
  }

 private:
  std::vector<KeyedText> list_;
};

void ProseList::Add(const Plan& plan) {
  Add("title", plan.title);
  Add("detail", plan.detail);
  for (const Forum& forum : plan.forums) {
    Add("name", forum.name);
    Add("detail", forum.detail);
    Add("meets", forum.meets);
  }
  Add(plan.updates);
  Add(plan.allow);
}

void ProseList::Add(const Section& section) {
  Add("title", section.title);
  Add("detail", section.detail);
  Add("findings", section.findings);
  Add("outcomes", section.outcomes);
  Add(section.updates);
  Add(section.allow);
}

void ProseList::Add(const Action& action) {
  Add("title", action.title);
  Add("detail", action.detail);
  Add("findings", action.findings);
  if (action.due && action.due->condition()) Add("when", *action.due->condition());
  Add("condition", action.condition);
  for (const Evidence& piece : action.evidence) Add("evidence", piece.text);
  for (const Reopening& reopening : action.reopened) Add("reason", reopening.reason);
  if (const NoDue* none = action.due ? action.due->As<NoDue>() : nullptr)
    Add("reason", none->reason);
  if (action.assured) Add("evidence", action.assured->evidence);
  if (action.paused) Add("reason", action.paused->reason);
  if (action.withdrawn) Add("reason", action.withdrawn->reason);
  for (const Revision& revision : action.revisions) Add("reason", revision.reason);
  Add("outcomes", action.outcomes);
  Add(action.updates);
  Add(action.allow);
}

void ProseList::Add(const Measure& measure) {
  Add("title", measure.title);
  Add("detail", measure.detail);
  Add("collected", measure.collected);
  for (const Reading& reading : measure.readings) Add("note", reading.note);
  Add(measure.updates);
  Add(measure.allow);
}

void ProseList::Add(const Risk& risk) {
  Add("title", risk.title);
  Add("detail", risk.detail);
  Add("impact", risk.impact);
  Add("mitigation", risk.mitigation);
  Add(risk.updates);
  Add(risk.allow);
}

}  // namespace

std::vector<KeyedText> ProseOf(const PlanIndex& plan) {
  ProseList list;
  list.Add(plan.plan());
  for (const Section& section : plan.plan().sections) list.Add(section);
  for (const PlacedAction& each : plan.actions()) list.Add(*each.action);
  for (const PlacedMeasure& each : plan.measures()) list.Add(*each.measure);
  for (const PlacedRisk& each : plan.risks()) list.Add(*each.risk);
  return std::move(list).Sorted();
}

}  // namespace wsoa
