#include "workspace/glob.h"

#include <vector>

namespace wsoa {
namespace {

std::vector<std::string_view> PartsOf(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (!part.empty() && part != ".") parts.push_back(part);
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  return parts;
}

// Which beginnings of `letters` the pattern read so far fits: one pass for each letter of the
// pattern, whatever stands in it.
template <typename Pattern, typename Letters, typename IsStar, typename Fits>
bool MatchAll(const Pattern& pattern, const Letters& letters, IsStar is_star, Fits fits) {
  std::vector<bool> reached(letters.size() + 1, false);
  reached[0] = true;
  for (const auto& wanted : pattern) {
    std::vector<bool> next(letters.size() + 1, false);
    if (is_star(wanted)) {
      bool any = false;
      for (std::size_t i = 0; i <= letters.size(); ++i) next[i] = any = any || reached[i];
    } else {
      for (std::size_t i = 0; i < letters.size(); ++i) {
        next[i + 1] = reached[i] && fits(wanted, letters[i]);
      }
    }
    reached = std::move(next);
  }
  return reached.back();
}

bool PartMatches(std::string_view pattern, std::string_view part) {
  return MatchAll(
      pattern, part, [](char wanted) { return wanted == '*'; },
      [](char wanted, char letter) { return wanted == '?' || wanted == letter; });
}

}  // namespace

bool GlobMatches(std::string_view glob, std::string_view path) {
  return MatchAll(
      PartsOf(glob), PartsOf(path), [](std::string_view part) { return part == "**"; },
      PartMatches);
}

std::string GlobFolder(std::string_view glob) {
  std::string folder;
  const auto parts = PartsOf(glob);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (parts[i].find_first_of("*?") != std::string_view::npos) break;
    folder += (folder.empty() ? "" : "/") + std::string(parts[i]);
  }
  return folder.empty() ? "." : folder;
}

}  // namespace wsoa
