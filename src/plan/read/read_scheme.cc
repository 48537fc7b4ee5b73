#include "plan/read/reader.h"

namespace wsoa {
namespace {

std::optional<SchemeLabels> ReadLabels(const Value& value, Diagnostics& out) {
  PartReader part(value, kLabelsShape, out);
  if (!part.ok()) return std::nullopt;
  SchemeLabels labels;
  part.Read("assured", labels.assured, ReadText);
  part.Read("complete", labels.complete, ReadText);
  part.Read("on-track", labels.on_track, ReadText);
  part.Read("at-risk", labels.at_risk, ReadText);
  part.Read("off-track", labels.off_track, ReadText);
  return labels;
}

SchemeStates ReadColours(PartReader& part) {
  SchemeStates colours;
  part.Read("assured", colours.assured, ReadChoice<Colour>);
  part.Read("complete", colours.complete, ReadChoice<Colour>);
  part.Read("on-track", colours.on_track, ReadChoice<Colour>);
  part.Read("at-risk", colours.at_risk, ReadChoice<Colour>);
  part.Read("off-track", colours.off_track, ReadChoice<Colour>);
  return colours;
}

}  // namespace

std::optional<SchemeSpec> ReadScheme(const Value& value, Diagnostics& out) {
  SchemeSpec scheme;
  scheme.span = value.node.span();
  std::optional<Located<SchemeBase>> base;
  if (!value.node.IsMapping()) {
    base = ReadChoice<SchemeBase>(value, out);
    if (!base) return std::nullopt;
    scheme.base = base->value;
    return scheme;
  }
  PartReader part(value, kSchemeShape, out);
  part.Read("base", base, ReadChoice<SchemeBase>);
  if (base) scheme.base = base->value;
  scheme.colours = ReadColours(part);
  part.Read("labels", scheme.labels, ReadLabels);
  part.Read("grace", scheme.grace, ReadGrace);
  part.Read("forecast_breach", scheme.forecast_breach, ReadChoice<ForecastBreach>);
  part.Read("revised", scheme.revised, ReadChoice<RevisedPolicy>);
  return scheme;
}

}  // namespace wsoa
