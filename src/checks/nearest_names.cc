#include "checks/nearest_names.h"

#include "source/suggest.h"

namespace wsoa {

std::optional<std::string> NearestNames::For(const std::string& unknown) {
  const auto found = found_.find(unknown);
  if (found != found_.end()) return found->second;
  constexpr std::size_t kMostComparisons = 50000;
  if (compared_ > kMostComparisons) return std::nullopt;
  compared_ += known_.size();
  return found_[unknown] = Nearest(unknown, known_);
}

}  // namespace wsoa
