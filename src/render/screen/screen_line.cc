#include "render/screen/screen_line.h"

#include <algorithm>

#include "render/text_width.h"

namespace wsoa {
namespace {

// Colours of the 256-colour palette, each with a contrast of at least 3 to white and to #1e1e1e.
// Not the first sixteen: users redefine those, and amber is not among them.
std::string_view Foreground(Tone tone) {
  switch (tone) {
    case Tone::kPlain:
      return "";
    case Tone::kBlue:
      return "38;5;33";
    case Tone::kGreen:
      return "38;5;28";
    case Tone::kAmber:
      return "38;5;166";
    case Tone::kYellow:
      return "38;5;136";
    case Tone::kRed:
      return "38;5;196";
    case Tone::kPurple:
      return "38;5;135";
    case Tone::kMuted:
      return "38;5;245";
  }
  return "";
}

}  // namespace

Ink RatingInk(Tone tone) { return {tone, /*bold=*/tone != Tone::kPlain && tone != Tone::kMuted}; }

std::string Inked(std::string_view text, Ink ink, bool colour) {
  const std::string_view foreground = Foreground(ink.tone);
  if (!colour || text.empty() || (foreground.empty() && !ink.bold)) return std::string(text);
  std::string inked = "\x1b[";
  if (ink.bold) inked += foreground.empty() ? "1" : "1;";
  return inked.append(foreground).append("m").append(text).append("\x1b[0m");
}

ScreenLine& ScreenLine::Put(int column, std::string_view text, Ink ink) {
  if (text.empty()) return *this;
  const int blanks = std::max(0, column - width_);
  text_.append(static_cast<std::size_t>(blanks), ' ').append(Inked(text, ink, colour_));
  width_ += blanks + TextWidth(text);
  return *this;
}

}  // namespace wsoa
