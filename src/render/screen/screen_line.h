// One line of a terminal, written from left to right: text at columns, in colours or without.
//
// Blanks are written only when something follows them, so no line ends in blanks. Texts must have
// passed EscapeControls.
#ifndef WSOA_RENDER_SCREEN_SCREEN_LINE_H_
#define WSOA_RENDER_SCREEN_SCREEN_LINE_H_

#include <string>
#include <string_view>

#include "report/document.h"

namespace wsoa {

// How a text is emphasised if there is colour; without colour it is plain.
struct Ink {
  Tone tone = Tone::kPlain;
  bool bold = false;
};

// The text in its ink as a terminal's escape sequences, or plain without `colour`. The colours are
// readable on a dark and on a light background.
std::string Inked(std::string_view text, Ink ink, bool colour);

// The ink of a letter or word that shows a rating: its tone, in bold.
Ink RatingInk(Tone tone);

class ScreenLine {
 public:
  explicit ScreenLine(bool colour) : colour_(colour) {}

  // Writes a text beginning at `column` (from 0), or right after the existing text if that reaches
  // further. An empty text writes nothing.
  ScreenLine& Put(int column, std::string_view text, Ink ink = {});

  // Writes a text right after the existing text.
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
