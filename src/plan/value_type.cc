#include "plan/value_type.h"

#include <iterator>

namespace wsoa {

std::string_view WordFor(ValueType type) {
  constexpr std::string_view kWords[] = {
      "text",
      "ref",
      "owner",
      "link",
      "date",
      "fact date",
      "interval",
      "duration",
      "step",
      "grace",
      "number",
      "level",
      "true",
      "version",
      "colour",
      "plan kind",
      "scheme name",
      "forecast breach",
      "revised policy",
      "stale policy",
      "measure kind",
      "direction",
      "year kind",
      "risk kind",
      "field type",
      "occurrence",
      "piece of evidence",
      "plan",
      "field declaration",
      "inspection",
      "scheme",
      "labels",
      "reporting",
      "person",
      "forum",
      "meeting",
      "section",
      "action",
      "due",
      "completion",
      "reopening",
      "evidence",
      "assurance",
      "pause",
      "withdrawal",
      "revision",
      "update",
      "short update",
      "risk update",
      "narrative update",
      "measure",
      "baseline",
      "target",
      "milestone",
      "figure",
      "reading",
      "risk",
      "residual",
      "acceptance",
      "allow",
  };
  static_assert(std::size(kWords) == static_cast<std::size_t>(kLastWithKeys) + 1);
  return kWords[static_cast<std::size_t>(type)];
}

}  // namespace wsoa
