#include "checks/identity/dependency_graph.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace wsoa {
namespace {

using Graph = std::vector<std::vector<Wait>>;  // by the action that waits

std::size_t At(int index) { return static_cast<std::size_t>(index); }

bool HeadingWaitsFor(const Action& part) {
  const bool ongoing = part.due && part.due->IsOngoing();
  return !ongoing && !(part.withdrawn && part.withdrawn->approved);
}

const Texts* AfterOf(const Action& action) { return action.due ? action.due->after() : nullptr; }

Graph MakeGraph(const PlanIndex& plan) {
  const auto& actions = plan.actions();
  Graph graph(actions.size());
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const auto from = static_cast<int>(i);
    const auto add = [&](const Texts& mentions) {
      for (const Text& mention : mentions) {
        if (const auto to = plan.FindAction(*mention)) graph[i].push_back({from, *to, &mention});
      }
    };
    add(actions[i].action->depends);
    if (const auto* after = AfterOf(*actions[i].action)) add(*after);
    const int parent = actions[i].parent;
    if (parent != PlacedAction::kNone && HeadingWaitsFor(*actions[i].action)) {
      graph[At(parent)].push_back({parent, from, nullptr});
    }
  }
  return graph;
}

// Tarjan's algorithm, without recursion because a chain may be as long as the plan: numbers the
// sets of actions that can all reach one another.
class Tangles {
 public:
  explicit Tangles(const Graph& graph)
      : graph_(graph),
        seen_(graph.size(), kUnseen),
        lowest_(graph.size()),
        set_(graph.size(), kUnseen) {
    for (std::size_t i = 0; i < graph.size(); ++i) {
      if (seen_[i] == kUnseen) Explore(static_cast<int>(i));
    }
  }

  // The number of an action's set.
  const std::vector<int>& sets() const { return set_; }

 private:
  static constexpr int kUnseen = -1;
  struct Step {
    int action = 0;
    std::size_t next = 0;  // of the action's waits
  };

  void Enter(int action) {
    seen_[At(action)] = lowest_[At(action)] = count_++;
    open_.push_back(action);
    way_.push_back({action});
  }

  void Explore(int start) {
    Enter(start);
    while (!way_.empty()) {
      Step& step = way_.back();
      if (step.next < graph_[At(step.action)].size()) {
        Follow(graph_[At(step.action)][step.next++]);
      } else {
        Leave(step.action);
      }
    }
  }

  void Follow(const Wait& wait) {
    if (seen_[At(wait.to)] == kUnseen) {
      Enter(wait.to);
    } else if (set_[At(wait.to)] == kUnseen) {
      lowest_[At(wait.from)] = std::min(lowest_[At(wait.from)], seen_[At(wait.to)]);
    }
  }

  void Leave(int action) {
    way_.pop_back();
    if (!way_.empty()) {
      int& above = lowest_[At(way_.back().action)];
      above = std::min(above, lowest_[At(action)]);
    }
    if (lowest_[At(action)] != seen_[At(action)]) return;
    int member = action;
    do {
      member = open_.back();
      open_.pop_back();
      set_[At(member)] = seen_[At(action)];
    } while (member != action);
  }

  const Graph& graph_;
  std::vector<int> seen_;    // when an action was first come upon
  std::vector<int> lowest_;  // the earliest one that it reaches
  std::vector<int> set_;
  std::vector<int> open_;  // come upon, and not yet in a set
  std::vector<Step> way_;
  int count_ = 0;
};

// The fewest waits from one action to another of its own set. `reached_by` is scratch space for
// every action, null for those of this set.
std::vector<Wait> ShortestWay(const Graph& graph, const std::vector<int>& sets, int from, int to,
                              std::vector<const Wait*>& reached_by) {
  std::vector<int> queue = {from};
  for (std::size_t i = 0; i < queue.size() && queue[i] != to; ++i) {
    for (const Wait& wait : graph[At(queue[i])]) {
      const bool outside = sets[At(wait.to)] != sets[At(from)];
      if (outside || wait.to == from || reached_by[At(wait.to)]) continue;
      reached_by[At(wait.to)] = &wait;
      queue.push_back(wait.to);
    }
  }
  std::vector<Wait> way;
  for (int action = to; action != from; action = way.back().from) {
    way.push_back(*reached_by[At(action)]);
  }
  std::reverse(way.begin(), way.end());
  return way;
}

}  // namespace

std::vector<std::vector<Wait>> FindCircles(const PlanIndex& plan) {
  const bool any =
      std::any_of(plan.actions().begin(), plan.actions().end(), [](const PlacedAction& place) {
        return !place.action->depends.empty() || AfterOf(*place.action);
      });
  if (!any) return {};
  const Graph graph = MakeGraph(plan);
  const Tangles tangles(graph);
  const std::vector<int>& sets = tangles.sets();
  std::map<int, const Wait*> first_mention;  // by set
  for (const auto& waits : graph) {
    for (const Wait& wait : waits) {
      if (!wait.mention || sets[At(wait.from)] != sets[At(wait.to)]) continue;
      const Wait*& first = first_mention[sets[At(wait.from)]];
      if (!first || wait.mention->span.begin < first->mention->span.begin) first = &wait;
    }
  }
  std::vector<const Wait*> reached_by(graph.size());
  std::vector<std::vector<Wait>> circles;
  for (const auto& [set, first] : first_mention) {
    auto& circle = circles.emplace_back(1, *first);
    const auto back = ShortestWay(graph, sets, first->to, first->from, reached_by);
    circle.insert(circle.end(), back.begin(), back.end());
  }
  return circles;
}

}  // namespace wsoa
