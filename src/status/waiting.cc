#include "status/waiting.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace wsoa {
namespace {

const std::vector<Text>* AfterOf(const Action& action) {
  return action.due ? action.due->after() : nullptr;
}

class WaitingFinder {
 public:
  WaitingFinder(const PlanIndex& plan, const std::vector<ActionState>& states)
      : plan_(plan), states_(states), found_(states.size()), waits_(states.size()) {}

  std::vector<WaitedFor> Find() {
    std::vector<std::size_t> ready = CountWaits();
    // What waits for nothing that waits comes first, then what waits for that.
    for (std::size_t next = 0; next < ready.size(); ++next) {
      const std::size_t i = ready[next];
      Resolve(i);
      for (const std::size_t waiting : waiting_for_[i]) {
        if (--waits_[waiting] == 0) ready.push_back(waiting);
      }
    }
    // What is left waits for itself.
    for (std::size_t i = 0; i < waits_.size(); ++i) {
      if (waits_[i] > 0) Resolve(i);
    }
    return std::move(found_);
  }

 private:
  const Action& ActionAt(std::size_t i) const { return *plan_.actions()[i].action; }

  std::optional<std::size_t> Find(const Text& ref) const {
    const auto found = plan_.FindAction(*ref);
    return found ? std::optional(static_cast<std::size_t>(*found)) : std::nullopt;
  }

  // Counts for how many that wait too each waits; the answer are those without any.
  std::vector<std::size_t> CountWaits() {
    waiting_for_.resize(states_.size());
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < states_.size(); ++i) {
      const auto* after = AfterOf(ActionAt(i));
      if (!after) continue;
      for (const Text& ref : *after) {
        const auto other = Find(ref);
        if (!other || !AfterOf(ActionAt(*other))) continue;
        waiting_for_[*other].push_back(i);
        ++waits_[i];
      }
      if (waits_[i] == 0) ready.push_back(i);
    }
    return ready;
  }

  void Resolve(std::size_t i) {
    WaitedFor& found = found_[i];
    WaitedFor::Complete all{Day::min(), Day::min()};
    std::optional<Day> to_come = Day::min();
    for (const Text& ref : *AfterOf(ActionAt(i))) {
      const auto other = Find(ref);
      const ActionState* state = other ? &states_[*other] : nullptr;
      std::optional<Day> end;
      if (state && IsDone(state->rating.state)) {
        end = state->completion ? state->completion->date->last : *state->closed_on;
        all.since = std::max(all.since, *state->closed_on);
        all.last = std::max(all.last, *end);
      } else {
        found.open.push_back(&ref);
        if (other) end = DeadlineOf(*other);
      }
      to_come = to_come && end ? std::optional(std::max(*to_come, *end)) : std::nullopt;
    }
    if (found.open.empty()) found.complete = all;
    if (to_come) found.due = AddDuration(*to_come, **ActionAt(i).due->within());
  }

  // Of an action that is not complete: the deadline that it has or is to have.
  std::optional<Day> DeadlineOf(std::size_t i) const {
    if (const auto deadline = states_[i].dates.due.deadline()) return deadline;
    return AfterOf(ActionAt(i)) ? found_[i].due : states_[i].dates.waited.due;
  }

  const PlanIndex& plan_;
  const std::vector<ActionState>& states_;
  std::vector<WaitedFor> found_;
  std::vector<int> waits_;
  std::vector<std::vector<std::size_t>> waiting_for_;
};

}  // namespace

std::vector<WaitedFor> FindWaitedFor(const PlanIndex& plan,
                                     const std::vector<ActionState>& states) {
  const auto& places = plan.actions();
  const bool any = std::any_of(places.begin(), places.end(), [](const PlacedAction& place) {
    return AfterOf(*place.action) != nullptr;
  });
  return any ? WaitingFinder(plan, states).Find() : std::vector<WaitedFor>{};
}

}  // namespace wsoa
