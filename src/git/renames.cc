#include "git/renames.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <vector>

namespace wsoa {
namespace {

constexpr double kLeastAlike = 0.5;

// The lines of a text with their ends, sorted.
std::vector<std::string_view> SortedLines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::size_t BytesInCommon(const std::vector<std::string_view>& a,
                          const std::vector<std::string_view>& b) {
  std::vector<std::string_view> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  std::size_t bytes = 0;
  for (const std::string_view line : common) bytes += line.size();
  return bytes;
}

double Share(std::size_t common, std::size_t a, std::size_t b) {
  const std::size_t longer = std::max(a, b);
  return longer == 0 ? 0 : static_cast<double>(common) / static_cast<double>(longer);
}

struct File {
  const std::string* path;
  std::size_t size;
  std::vector<std::string_view> lines;
};

std::vector<File> Sorted(const std::map<std::string, std::string_view>& texts) {
  std::vector<File> files;
  for (const auto& [path, text] : texts) files.push_back({&path, text.size(), SortedLines(text)});
  return files;
}

struct Likeness {
  double share;
  const std::string* gone;
  const std::string* added;

  bool operator<(const Likeness& other) const {
    return std::tie(other.share, *added, *gone) < std::tie(share, *other.added, *other.gone);
  }
};

std::vector<Likeness> Likenesses(const std::vector<File>& gone, const std::vector<File>& added) {
  std::vector<Likeness> found;
  for (const File& now : added) {
    for (const File& then : gone) {
      // What differs so much in length cannot be alike enough.
      if (Share(std::min(now.size, then.size), now.size, then.size) < kLeastAlike) continue;
      const double share = Share(BytesInCommon(then.lines, now.lines), then.size, now.size);
      if (share >= kLeastAlike) found.push_back({share, then.path, now.path});
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

double ShareInCommon(std::string_view a, std::string_view b) {
  return Share(BytesInCommon(SortedLines(a), SortedLines(b)), a.size(), b.size());
}

std::map<std::string, std::string> FollowRenames(
    const std::map<std::string, std::string_view>& gone,
    const std::map<std::string, std::string_view>& added) {
  std::map<std::string, std::string> was;
  std::set<std::string_view> used;
  for (const Likeness& pair : Likenesses(Sorted(gone), Sorted(added))) {
    if (was.contains(*pair.added) || used.contains(*pair.gone)) continue;
    was[*pair.added] = *pair.gone;
    used.insert(*pair.gone);
  }
  return was;
}

}  // namespace wsoa
