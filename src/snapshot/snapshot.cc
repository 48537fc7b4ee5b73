#include "snapshot/snapshot.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wsoa {

std::string RatedPlan::stem() const { return std::filesystem::path(path()).stem().string(); }

Snapshot TakeSnapshot(std::vector<std::shared_ptr<const PlanText>> texts, std::string origin,
                      Day as_of, Headline headline) {
  std::stable_sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) {
    return a->source->path() < b->source->path();
  });
  Snapshot snapshot;
  snapshot.as_of = as_of;
  snapshot.headline = headline;
  snapshot.origin = std::move(origin);
  for (auto& text : texts) {
    PlanStatus status = Rate(text->index, as_of, headline);
    snapshot.plans.push_back({std::move(text), std::move(status)});
  }
  return snapshot;
}

}  // namespace wsoa
