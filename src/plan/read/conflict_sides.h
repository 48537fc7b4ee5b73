// A text in which git has left merge conflicts: its two sides, and two lists of lines as one with
// the marks of git where they differ.
#ifndef WSOA_PLAN_READ_CONFLICT_SIDES_H_
#define WSOA_PLAN_READ_CONFLICT_SIDES_H_

#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

struct ConflictSides {
  std::string ours;  // the whole text with what stands above each =======
  std::string theirs;
  std::string ours_mark;  // "<<<<<<< HEAD", the first of them
  std::string theirs_mark;
};

// std::nullopt without a conflict, or if its marks are not in git's order.
std::optional<ConflictSides> SidesOfConflict(std::string_view text);

// The lines of two texts, those that differ between the marks of `sides`. Lines that stand once in
// each text and in the same order hold the two together.
std::string JoinedLines(std::string_view ours, std::string_view theirs, const ConflictSides& sides);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_CONFLICT_SIDES_H_
