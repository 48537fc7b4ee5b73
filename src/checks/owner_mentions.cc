#include "checks/owner_mentions.h"

namespace wsoa {
namespace {

using Mentions = std::vector<const Text*>;

void Add(const Text& name, Mentions& out) { out.push_back(&name); }

void Add(const std::optional<Text>& name, Mentions& out) {
  if (name) Add(*name, out);
}

void Add(const Texts& names, Mentions& out) {
  for (const Text& name : names) Add(name, out);
}

void Add(const std::vector<Update>& updates, Mentions& out) {
  for (const Update& update : updates) Add(update.by, out);
}

}  // namespace

std::vector<const Text*> OwnerMentions(const CheckInput& input) {
  Mentions mentions;
  for (const Section& section : input.plan.sections) Add(section.leader, mentions);
  for (const PlacedAction& each : input.actions) {
    Add(each.action->owners, mentions);
    Add(each.action->support, mentions);
    Add(each.action->updates, mentions);
  }
  for (const PlacedMeasure& each : input.measures) {
    Add(each.measure->owners, mentions);
    Add(each.measure->updates, mentions);
  }
  for (const PlacedRisk& each : input.risks) {
    Add(each.risk->owners, mentions);
    Add(each.risk->updates, mentions);
  }
  return mentions;
}

std::vector<const Text*> OtherMentions(const CheckInput& input) {
  Mentions mentions;
  for (const Forum& forum : input.plan.forums) {
    Add(forum.chair, mentions);
    Add(forum.members, mentions);
  }
  for (const PlacedAction& each : input.actions) {
    for (const Revision& revision : each.action->revisions) Add(revision.approved, mentions);
    if (each.action->paused) Add(each.action->paused->approved, mentions);
    if (each.action->assured) Add(each.action->assured->by, mentions);
  }
  return mentions;
}

}  // namespace wsoa
