#include "changes/altered_actions.h"

#include <algorithm>

#include "changes/altered_facts.h"

#include "plan/pairing/pairing.h"

namespace wsoa {
namespace {

bool Has(const std::vector<bool>& flags, int index) {
  return flags[static_cast<std::size_t>(index)];
}

class Finder {
 public:
  explicit Finder(const PlanPair& plans)
      : plans_(plans),
        forward_(plans.from_day() <= plans.to_day()),
        day_(forward_ ? plans.from_day() : plans.to_day()),
        now_(plans.to().status),
        own_(now_.actions.size()),
        rest_(now_.actions.size()),
        below_(now_.actions.size()),
        sections_(now_.sections.size()) {}

  Alterations Find() {
    const auto four = plans_.Plans();
    plan_ = !SameRules(four.reported.scheme, four.current.scheme);
    const bool all = plan_;
    FindOwn();
    FindRemoved();
    FindBelow();
    Alterations found;
    found.actions.resize(now_.actions.size());
    for (int j = 0; j < Size(); ++j) {
      found.actions[static_cast<std::size_t>(j)] =
          all || Has(own_, j) || Has(below_, j) || AncestorRests(j) || DependencyAltered(j);
    }
    FindSections(found.actions);
    found.sections = sections_;
    if (all) found.sections.assign(sections_.size(), true);
    found.plan = plan_;
    return found;
  }

 private:
  int Size() const { return static_cast<int>(now_.actions.size()); }
  const ActionStatus& Now(int j) const { return now_.actions[static_cast<std::size_t>(j)]; }

  // The statuses of the earlier day: as it was reported, and as the later text has it.
  const PlanStatus& Reported() const {
    return forward_ ? plans_.Plans().reported : plans_.Plans().waited;
  }
  const PlanStatus& Restated() const {
    return forward_ ? plans_.Plans().restated : plans_.Plans().current;
  }

  bool IsRestated(int from, int to) const {
    const auto rows = plans_.Actions(from, to);
    return forward_ ? rows.reported.effective_state != rows.restated.effective_state
                    : rows.waited.effective_state != rows.current.effective_state;
  }

  void FindOwn() {
    for (int j = 0; j < Size(); ++j) {
      const int i = plans_.actions().of_to[static_cast<std::size_t>(j)];
      if (i == PairedThing::kNone) {
        MarkParentOfTo(j);
        continue;
      }
      const ActionStatus& was = plans_.from().status.actions[static_cast<std::size_t>(i)];
      const Action& before = *was.place.action;
      const Action& after = *Now(j).place.action;
      own_[static_cast<std::size_t>(j)] = OwnFactsAltered(before, after, day_);
      rest_[static_cast<std::size_t>(j)] = PauseOrWithdrawalChanged(before, after);
      if (!SameParent(was, Now(j))) {
        own_[static_cast<std::size_t>(j)] = true;
        MarkParentOfTo(j);
        MarkParentOfFrom(i);
      }
    }
  }

  bool SameParent(const ActionStatus& was, const ActionStatus& is) const {
    const int parent = was.place.parent;
    const int pair = parent == PairedThing::kNone
                         ? PairedThing::kNone
                         : plans_.actions().of_from[static_cast<std::size_t>(parent)];
    if (pair != is.place.parent || (parent != PairedThing::kNone && pair == PairedThing::kNone))
      return false;
    const int section = plans_.SectionOfFrom(was.place.section);
    return plans_.sections().of_from[static_cast<std::size_t>(section)] ==
           plans_.SectionOfTo(is.place.section);
  }

  // Whether a part of this state explains that its whole has one state without it and another with
  // it: a part can only make the state of its whole worse.
  static bool Matters(State part, std::optional<State> without, std::optional<State> with) {
    return with == part && (!without || *without < part);
  }

  void MarkParentOfTo(int j) {
    const PlacedAction& place = Now(j).place;
    const State state = At(Restated().actions, j).effective_state;
    if (place.parent != PairedThing::kNone) {
      const int pair = At(plans_.actions().of_to, place.parent);
      if (pair == PairedThing::kNone) return;
      if (Matters(state, At(Reported().actions, pair).effective_state,
                  At(Restated().actions, place.parent).effective_state)) {
        below_[static_cast<std::size_t>(place.parent)] = true;
      }
      return;
    }
    const int section = plans_.SectionOfTo(place.section);
    const int pair = At(plans_.sections().of_to, section);
    if (pair == PairedThing::kNone) return;
    if (Matters(state, At(Reported().sections, pair).effective_state,
                At(Restated().sections, section).effective_state)) {
      sections_[static_cast<std::size_t>(section)] = true;
    }
  }

  void MarkParentOfFrom(int i) {
    const PlacedAction& place = At(plans_.from().status.actions, i).place;
    const State state = At(Reported().actions, i).effective_state;
    if (place.parent != PairedThing::kNone) {
      const int pair = At(plans_.actions().of_from, place.parent);
      if (pair == PairedThing::kNone) return;
      if (Matters(state, At(Restated().actions, pair).effective_state,
                  At(Reported().actions, place.parent).effective_state)) {
        below_[static_cast<std::size_t>(pair)] = true;
      }
      return;
    }
    const int section = plans_.SectionOfFrom(place.section);
    const int pair = At(plans_.sections().of_from, section);
    if (pair == PairedThing::kNone) return;
    if (Matters(state, At(Restated().sections, pair).effective_state,
                At(Reported().sections, section).effective_state)) {
      sections_[static_cast<std::size_t>(pair)] = true;
    }
  }

  void FindRemoved() {
    const auto& pairs = plans_.actions().of_from;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (pairs[i] == PairedThing::kNone) MarkParentOfFrom(static_cast<int>(i));
    }
    const auto& sections = plans_.sections();
    const auto gone = [](int pair) { return pair == PairedThing::kNone; };
    plan_ = plan_ || std::any_of(sections.of_from.begin(), sections.of_from.end(), gone) ||
            std::any_of(sections.of_to.begin(), sections.of_to.end(), gone);
  }

  // From the last action to the first, so that parts come before their parents.
  void FindBelow() {
    for (int j = Size() - 1; j >= 0; --j) {
      const int parent = Now(j).place.parent;
      const int i = plans_.actions().of_to[static_cast<std::size_t>(j)];
      if (parent == PairedThing::kNone || i == PairedThing::kNone ||
          !(Has(own_, j) || Has(below_, j)))
        continue;
      if (IsRestated(i, j)) below_[static_cast<std::size_t>(parent)] = true;
    }
  }

  void FindSections(const std::vector<bool>& actions) {
    for (int j = 0; j < Size(); ++j) {
      const int i = plans_.actions().of_to[static_cast<std::size_t>(j)];
      if (Now(j).place.parent != PairedThing::kNone || i == PairedThing::kNone ||
          !Has(actions, j) || !IsRestated(i, j)) {
        continue;
      }
      sections_[static_cast<std::size_t>(plans_.SectionOfTo(Now(j).place.section))] = true;
    }
    // A section affects the plan only if it is restated itself.
    for (int section = 0; section < static_cast<int>(sections_.size()); ++section) {
      const int pair = At(plans_.sections().of_to, section);
      const bool restated =
          pair != PairedThing::kNone && At(Reported().sections, pair).effective_state !=
                                            At(Restated().sections, section).effective_state;
      if (restated && Has(sections_, section)) plan_ = true;
    }
  }

  bool AncestorRests(int j) const {
    for (int up = Now(j).place.parent; up != PairedThing::kNone; up = Now(up).place.parent) {
      if (Has(rest_, up)) return true;
    }
    return false;
  }

  bool DependencyAltered(int j) const {
    const auto is_altered = [&](const Text& ref) {
      const auto found = plans_.to().text->index.FindAction(*ref);
      return found && (Has(own_, *found) || Has(below_, *found));
    };
    const Action& action = *Now(j).place.action;
    const auto* after = action.due ? action.due->after() : nullptr;
    return std::any_of(action.depends.begin(), action.depends.end(), is_altered) ||
           (after && std::any_of(after->begin(), after->end(), is_altered));
  }

  const PlanPair& plans_;
  const bool forward_;
  const Day day_;
  const PlanStatus& now_;
  std::vector<bool> own_;    // its own facts were altered
  std::vector<bool> rest_;   // among them its pause or withdrawal
  std::vector<bool> below_;  // parts were altered, added or removed
  std::vector<bool> sections_;
  bool plan_ = false;
};

}  // namespace

Alterations FindAlterations(const PlanPair& plans) {
  if (plans.same_text()) {
    const PlanStatus& status = plans.to().status;
    return {std::vector<bool>(status.actions.size()), std::vector<bool>(status.sections.size()),
            false};
  }
  return Finder(plans).Find();
}

}  // namespace wsoa
