#include "status/scheme.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace wsoa {
namespace {

using Palette = std::array<Colour, 5>;

// By SchemeBase: the colours of assured, complete, on track, at risk and off track.
constexpr std::array<Palette, 3> kPalettes = {
    Palette{Colour::kBlue, Colour::kBlue, Colour::kGreen, Colour::kAmber, Colour::kRed},
    Palette{Colour::kGreen, Colour::kGreen, Colour::kGreen, Colour::kAmber, Colour::kRed},
    Palette{Colour::kGreen, Colour::kGreen, Colour::kAmber, Colour::kAmber, Colour::kRed},
};

Palette ColoursOf(const SchemeSpec& spec) {
  const SchemeBase base = spec.base ? **spec.base : SchemeBase::kBrag;
  Palette palette = kPalettes[static_cast<std::size_t>(base)];
  const auto set = [&](State state, const std::optional<Located<Colour>>& colour) {
    if (colour) palette[static_cast<std::size_t>(state)] = **colour;
  };
  set(State::kComplete, spec.colours.complete);
  set(State::kAssured, spec.colours.assured ? spec.colours.assured : spec.colours.complete);
  set(State::kOnTrack, spec.colours.on_track);
  set(State::kAtRisk, spec.colours.at_risk);
  set(State::kOffTrack, spec.colours.off_track);
  return palette;
}

std::array<std::string, 5> LabelsOf(const SchemeLabels& labels) {
  const auto or_else = [](const std::optional<Text>& label, const char* usual) {
    return label ? **label : std::string(usual);
  };
  return {or_else(labels.assured, "Assured"), or_else(labels.complete, "Complete"),
          or_else(labels.on_track, "On track"), or_else(labels.at_risk, "At risk"),
          or_else(labels.off_track, "Off track")};
}

std::vector<PercentBound> BoundsOf(const PercentScale& spec, const Scheme& scheme) {
  std::vector<PercentBound> bounds;
  for (std::size_t i = 0; i < kColourCount; ++i) {
    const auto colour = static_cast<Colour>(i);
    const auto& from = spec.by_colour[i];
    if (from && scheme.RankOf(colour)) bounds.push_back({colour, **from});
  }
  // Of two equal bounds the worse colour counts.
  std::sort(bounds.begin(), bounds.end(), [&](const PercentBound& a, const PercentBound& b) {
    return std::pair(a.from.value, *scheme.RankOf(a.colour)) >
           std::pair(b.from.value, *scheme.RankOf(b.colour));
  });
  return bounds;
}

}  // namespace

std::optional<State> Scheme::RankOf(Colour colour) const {
  for (std::size_t i = 0; i < colours.size(); ++i) {
    if (colours[i] == colour) return static_cast<State>(i);
  }
  return std::nullopt;
}

std::optional<Colour> Scheme::ColourByPercent(const Number& percent) const {
  if (by_percent.empty()) return std::nullopt;
  for (const PercentBound& bound : by_percent) {
    if (percent.value >= bound.from.value) return bound.colour;
  }
  return ColourOf(State::kOffTrack);
}

Scheme ResolveScheme(const SchemeSpec& spec) {
  Scheme scheme;
  scheme.colours = ColoursOf(spec);
  scheme.labels = LabelsOf(spec.labels);
  if (spec.grace) scheme.grace = **spec.grace;
  if (spec.forecast_breach) scheme.forecast_breach = **spec.forecast_breach;
  if (spec.revised) scheme.revised = **spec.revised;
  if (spec.stale) scheme.stale = **spec.stale;
  if (spec.by_percent) scheme.by_percent = BoundsOf(*spec.by_percent, scheme);
  return scheme;
}

}  // namespace wsoa
