#include "report/points.h"

#include <utility>

namespace wsoa {

void AddPoints(int level, std::string heading, const Texts& points, Document& document) {
  if (points.empty()) return;
  Bullets bullets;
  for (const Text& point : points) bullets.items.push_back(point.value);
  document.blocks.emplace_back(Heading{level, std::move(heading)});
  document.blocks.emplace_back(std::move(bullets));
}

}  // namespace wsoa
