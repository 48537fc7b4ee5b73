// One line of a terminal, written from left to right: text at columns, in colours or without.
//
// Blanks are written only when something follows them, so no line ends in blanks. Texts must be
// EscapeControls already.
#ifndef WSOA_RENDER_SCREEN_SCREEN_LINE_H_
#define WSOA_RENDER_SCREEN_SCREEN_LINE_H_

#include <string>
#include <string_view>

#include "report/document.h"

namespace wsoa {

// How a text stands out where colour is to be had; without it, it does not.
struct Ink {
  Tone tone = Tone::kPlain;
  bool bold = false;
};

// The text in its ink as a terminal's escape sequences, or as it is without `colour`. The colours
// can be read on a dark and on a light background.
std::string Inked(std::string_view text, Ink ink, bool colour);

// The ink of a letter or word that stands for a rating: its tone, in bold.
Ink RatingInk(Tone tone);

class ScreenLine {
 public:
  explicit ScreenLine(bool colour) : colour_(colour) {}

  // Writes a text so that it begins at `column` (from 0), or right after what is there already
  // where that reaches further. An empty text writes nothing.
  ScreenLine& Put(int column, std::string_view text, Ink ink = {});

  // Writes a text right after what is there.
  ScreenLine& Add(std::string_view text, Ink ink = {}) { return Put(width_, text, ink); }

  int width() const { return width_; }

  // The line with its line end.
  std::string Text() const { return text_ + "\n"; }

 private:
  bool colour_;
  int width_ = 0;
  std::string text_;
};

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SCREEN_LINE_H_
