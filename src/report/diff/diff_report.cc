#include "report/diff/diff_report.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "plan/words.h"
#include "report/actions/action_query.h"
#include "report/cells.h"
#include "report/diff/change_table.h"
#include "report/diff/diff_summary.h"
#include "report/provenance.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Changes = std::vector<const Change*>;

// The part of a plan that changes are in; `section` is null for the plan as a whole.
struct Part {
  const RatedPlan* plan = nullptr;
  const Section* section = nullptr;
  Changes changes;
};

// By plan and section, in the order of the text; the plan as a whole before its sections.
std::vector<Part> PartsOf(const Changes& changes) {
  std::vector<Part> parts;
  std::map<std::pair<std::string, std::string>, std::size_t> index;
  for (const Change* change : changes) {
    const ChangePlace& place = change->place();
    // A section that is in both texts is one part, whichever side a change points to.
    const std::string ref = place.section ? "s" + *place.section->ref : "";
    const auto [entry, is_new] = index.try_emplace({place.plan->path(), ref}, parts.size());
    if (is_new) parts.push_back({place.plan, place.section, {}});
    parts[entry->second].changes.push_back(change);
  }
  const auto position = [](const Part& part) {
    const Section* sections = part.plan->text->plan.sections.data();
    return std::pair(part.plan->path(), part.section ? part.section - sections : -1);
  };
  std::stable_sort(parts.begin(), parts.end(),
                   [&](const Part& a, const Part& b) { return position(a) < position(b); });
  return parts;
}

void AddChanges(const Changes& changes, Document& document) {
  const RatedPlan* plan = nullptr;
  for (const Part& part : PartsOf(changes)) {
    if (!plan || plan->path() != part.plan->path()) {
      plan = part.plan;
      document.blocks.emplace_back(PlanHeading(*plan));
    }
    if (part.section) {
      document.blocks.emplace_back(
          Heading{2, part.section->ref.value + "  " + part.section->title.value});
    }
    document.blocks.emplace_back(ChangeTable(part.changes));
  }
}

std::string Between(const SnapshotDiff& diff, const ComparedSnapshots& compared) {
  return "from " + SnapshotInWords(*diff.from, compared.from.label) + " to " +
         SnapshotInWords(*diff.to, compared.to.label);
}

// "12 changes: 7 because days passed, 3 by edits, 2 restatements; owner HOS."
Paragraph HowMany(const Changes& changes, const DiffQuery& query) {
  std::array<int, 3> by{};
  for (const Change* change : changes) ++by[static_cast<std::size_t>(change->by)];
  const std::string filters = FiltersInWords(query);
  std::vector<std::string> parts;
  if (by[0] > 0) parts.push_back(std::to_string(by[0]) + " by time (days passed)");
  if (by[1] > 0) parts.push_back(std::to_string(by[1]) + " by edit");
  if (by[2] > 0) parts.push_back(CountOf(by[2], "restatement"));
  std::string text = CountOf(static_cast<int>(changes.size()), "change") + ": " + Enumerated(parts);
  if (!filters.empty()) text += "; " + filters;
  return {text + ".", Tone::kPlain};
}

std::string StateWord(const std::optional<State>& state) {
  return state ? std::string(InWords(*state)) : "not rated";
}

std::string InWords(const RatedOtherwise& each) {
  return (each.ref.empty() ? "the plan " + each.plan : each.ref) + " " + StateWord(each.now) +
         ", reported " + StateWord(each.saved);
}

std::string RatedOtherwiseInWords(const ComparedSnapshot& compared) {
  constexpr std::size_t kMostNamed = 5;
  const auto& otherwise = compared.otherwise;
  std::string text =
      compared.label + " has " + CountOf(static_cast<int>(otherwise.size()), "state") + " of " +
      ShowDay(*compared.saved_as_of) + " that this wsoa rates otherwise from the same text:";
  for (std::size_t i = 0; i < std::min(otherwise.size(), kMostNamed); ++i) {
    text += (i == 0 ? " " : "; ") + InWords(otherwise[i]);
  }
  if (otherwise.size() > kMostNamed) {
    text += "; and " + std::to_string(otherwise.size() - kMostNamed) + " more";
  }
  return text + ".";
}

// Why there is nothing to list.
Paragraph NothingListed(const SnapshotDiff& diff, const DiffQuery& query) {
  if (diff.changes.empty()) return {"Nothing changed.", Tone::kPlain};
  return {"None of " + CountOf(static_cast<int>(diff.changes.size()), "change") + ": " +
              FiltersInWords(query) + ".",
          Tone::kPlain};
}

}  // namespace

std::vector<std::string> RatedOtherwiseInWords(const ComparedSnapshots& compared) {
  std::vector<std::string> notes;
  for (const ComparedSnapshot* each : {&compared.from, &compared.to}) {
    if (!each->otherwise.empty()) notes.push_back(RatedOtherwiseInWords(*each));
  }
  return notes;
}

Document DiffReport(const SnapshotDiff& diff, const Changes& changes, const DiffQuery& query,
                    const ComparedSnapshots& compared) {
  Document document;
  document.blocks.emplace_back(Heading{1, "What changed " + Between(diff, compared)});
  for (std::string& note : RatedOtherwiseInWords(compared)) {
    document.blocks.emplace_back(Paragraph{std::move(note), Tone::kAmber});
  }
  if (changes.empty()) {
    document.blocks.emplace_back(NothingListed(diff, query));
    return document;
  }
  AddDiffSummary(FindLeaves(diff, query), changes, document);
  AddChanges(changes, document);
  document.blocks.emplace_back(HowMany(changes, query));
  return document;
}

}  // namespace wsoa
