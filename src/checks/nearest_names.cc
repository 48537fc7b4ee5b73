#include "checks/nearest_names.h"

#include "source/suggest.h"

namespace wsoa {

std::optional<std::string> NearestNames::For(const std::string& unknown) {
  constexpr std::size_t kMostNames = 50;
  const auto found = found_.find(unknown);
  if (found != found_.end()) return found->second;
  if (found_.size() >= kMostNames) return std::nullopt;
  return found_[unknown] = Nearest(unknown, known_);
}

}  // namespace wsoa
