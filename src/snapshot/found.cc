#include "snapshot/found.h"

namespace wsoa {

std::optional<int> FoundRisk::score() const {
  if (!risk().likelihood || !risk().severity) return std::nullopt;
  return **risk().likelihood * **risk().severity;
}

}  // namespace wsoa
