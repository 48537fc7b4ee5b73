#include "checks/moved_actions.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

#include "plan/pairing/similar_titles.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// The text of a plan, by its place among the texts, and the index of an action there.
using MovedAction = std::pair<std::size_t, int>;

struct OneSidedActions {
  std::vector<MovedAction> gone;
  std::vector<MovedAction> added;
};

using ByTitle = std::map<std::string, OneSidedActions>;

void AddUnpaired(std::size_t text, const std::vector<PlacedAction>& actions,
                 const std::vector<int>& pairs, std::vector<MovedAction> OneSidedActions::*side,
                 ByTitle& by_title) {
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (pairs[i] != PairedThing::kNone) continue;
    (by_title[PlainTitle(*actions[i].action->title)].*side).emplace_back(text, static_cast<int>(i));
  }
}

}  // namespace

void FindMoves(const std::vector<PlanThenAndNow>& plans, std::vector<EarlierText>& texts) {
  ByTitle by_title;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Pairing& pairs = texts[i].paired.actions;
    AddUnpaired(i, texts[i].plan.actions(), pairs.of_from, &OneSidedActions::gone, by_title);
    if (!plans[i].now) continue;
    AddUnpaired(i, plans[i].now->actions(), pairs.of_to, &OneSidedActions::added, by_title);
  }
  by_title.erase("");
  for (const auto& [title, actions] : by_title) {
    if (actions.gone.size() != 1 || actions.added.size() != 1) continue;
    const auto& [from, was] = actions.gone.front();
    const auto& [to, is] = actions.added.front();
    if (from == to) continue;
    texts[from].moved_away.insert(was);
    texts[to].moved_in.emplace(is, At(texts[from].plan.actions(), was).action);
  }
}

void ReportGonePlan(const EarlierText& text, Findings& out) {
  const std::size_t lost = text.plan.actions().size() - text.moved_away.size();
  if (lost == 0) return;
  out.Add(text.plan.plan().title.span,
          fmt::format("this plan was here and is gone, with {} that no other plan has",
                      CountOf(static_cast<int>(lost), "action")))
      .help =
      "bring the file back, and add `withdrawn` with the day, the reason and who approved it to "
      "what no longer stands";
}

}  // namespace wsoa
