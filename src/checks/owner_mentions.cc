#include "checks/owner_mentions.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

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

// `part` without blanks around it.
std::string Trimmed(std::string_view part) {
  const auto begin = part.find_first_not_of(' ');
  if (begin == std::string_view::npos) return "";
  return std::string(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
}

}  // namespace

bool IsPlaceholderOwner(std::string_view owner) {
  constexpr std::array<std::string_view, 10> kNobody = {
      "tbc", "tbd", "tba", "n/a", "na", "none", "vacant", "vacancy", "various", "all"};
  std::string word(owner);
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(kNobody.begin(), kNobody.end(), word) != kNobody.end();
}

std::vector<std::string> OwnersIn(std::string_view text) {
  constexpr std::array<std::string_view, 5> kBetween = {"/", "&", " and ", ";", ","};
  std::vector<std::string> owners;
  for (std::size_t begin = 0; begin <= text.size();) {
    std::size_t end = text.size();
    std::size_t next = text.size() + 1;
    for (const std::string_view between : kBetween) {
      const std::size_t at = text.find(between, begin);
      if (at == std::string_view::npos || at >= end) continue;
      end = at;
      next = at + between.size();
    }
    std::string owner = Trimmed(text.substr(begin, end - begin));
    if (owner.empty()) return {};
    owners.push_back(std::move(owner));
    begin = next;
  }
  return owners.size() > 1 ? owners : std::vector<std::string>{};
}

std::vector<const Text*> OwnerMentions(const CheckInput& input) {
  Mentions mentions;
  for (const Section& section : input.plan.sections) Add(section.leader, mentions);
  for (const PlacedAction& each : input.actions) {
    Add(each.action->owners, mentions);
    Add(each.action->accountable, mentions);
    Add(each.action->support, mentions);
    Add(each.action->updates, mentions);
  }
  for (const PlacedMeasure& each : input.measures) {
    Add(each.measure->owners, mentions);
    Add(each.measure->updates, mentions);
  }
  for (const PlacedRisk& each : input.risks) {
    Add(each.risk->owners, mentions);
    if (each.risk->accepted) Add(each.risk->accepted->by, mentions);
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
    if (each.action->withdrawn) Add(each.action->withdrawn->approved, mentions);
    if (each.action->assured) Add(each.action->assured->by, mentions);
  }
  return mentions;
}

}  // namespace wsoa
