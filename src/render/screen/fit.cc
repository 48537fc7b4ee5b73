#include "render/screen/fit.h"

namespace wsoa {

Fit FitOf(const Column& column) {
  if (column.looked_up) return Fit::kGathered;
  switch (column.role) {
    case Role::kTitle:
      return Fit::kCut;
    case Role::kNames:
    case Role::kPhrase:
      return Fit::kFold;
    case Role::kProse:
    case Role::kBar:
      return Fit::kBelow;
    case Role::kWord:
    case Role::kNumber:
      break;
  }
  return Fit::kWhole;
}

}  // namespace wsoa
