#include "plan/read/format_types.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace wsoa {
namespace {

constexpr std::string_view kListOf = "list of ";
constexpr std::string_view kMapOf = "map of ";

// The ways in which a type of the format's tables can be written: "text", "list of action".
std::vector<std::string_view> Alternatives(std::string_view type) {
  constexpr std::string_view kOr = " or ";
  if (type.starts_with(kMapOf)) return {};
  std::vector<std::string_view> alternatives;
  for (std::size_t end = 0; !type.empty(); type.remove_prefix(end)) {
    end = std::min(type.size(), type.find(kOr));
    alternatives.push_back(type.substr(0, end));
    end = std::min(type.size(), end + kOr.size());
  }
  return alternatives;
}

}  // namespace

const Shape* ShapeOfType(std::string_view type) {
  for (const std::string_view alternative : Alternatives(type)) {
    for (const Shape* shape : AllShapes()) {
      if (shape->name == alternative) return shape;
    }
  }
  return nullptr;
}

std::string_view ElementType(std::string_view type) {
  for (const std::string_view alternative : Alternatives(type)) {
    if (alternative.starts_with(kListOf)) return alternative.substr(kListOf.size());
  }
  return type;
}

std::string_view MapValueType(std::string_view type) {
  return type.starts_with(kMapOf) ? type.substr(kMapOf.size()) : std::string_view();
}

bool MayBeDate(std::string_view type) {
  constexpr std::array<std::string_view, 5> kDates = {"date", "fact date", "interval", "due",
                                                      "occurrence"};
  const auto alternatives = Alternatives(type);
  return std::any_of(alternatives.begin(), alternatives.end(), [&](std::string_view alternative) {
    return std::find(kDates.begin(), kDates.end(), alternative) != kDates.end();
  });
}

bool HasRef(const Shape& shape) { return shape.keys.front().name == "ref"; }

}  // namespace wsoa
