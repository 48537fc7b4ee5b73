#include "git/renames.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>
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
  std::vector<std::string_view> lines;  // sorted
};

std::vector<File> Sorted(const std::map<std::string, std::string_view>& texts) {
  std::vector<File> files;
  for (const auto& [path, text] : texts) files.push_back({&path, text.size(), SortedLines(text)});
  return files;
}

// Lines go by a number made of them: that two may have the same one costs a look, and no answer.
using LineNumber = std::size_t;

LineNumber NumberOf(std::string_view line) { return std::hash<std::string_view>{}(line); }

// In how many places of all the files each line stands.
class LineCounts {
 public:
  LineCounts(const std::vector<File>& gone, const std::vector<File>& added) {
    for (const auto* files : {&gone, &added}) {
      for (const File& file : *files) {
        for (const std::string_view line : file.lines) numbers_.push_back(NumberOf(line));
      }
    }
    std::sort(numbers_.begin(), numbers_.end());
  }

  std::size_t Of(LineNumber line) const {
    const auto [first, last] = std::equal_range(numbers_.begin(), numbers_.end(), line);
    return static_cast<std::size_t>(last - first);
  }

 private:
  std::vector<LineNumber> numbers_;
};

// The rarest lines of a file, each once, so many that what is left is less than half of it. Of two
// files that are half alike one of these lines is in both: of all that they have in common the
// rarest one has at least half of either file in lines that are no rarer.
std::vector<LineNumber> RarestLines(const File& file, const LineCounts& counts) {
  struct Counted {
    std::size_t count;
    LineNumber line;
    std::size_t size;
  };
  std::vector<Counted> lines;
  for (const std::string_view line : file.lines) {
    const LineNumber number = NumberOf(line);
    lines.push_back({counts.Of(number), number, line.size()});
  }
  std::sort(lines.begin(), lines.end(), [](const Counted& a, const Counted& b) {
    return std::pair(a.count, a.line) < std::pair(b.count, b.line);
  });
  std::vector<LineNumber> rarest;
  std::size_t left = file.size;
  for (const Counted& each : lines) {
    if (2 * left < file.size) break;
    if (rarest.empty() || rarest.back() != each.line) rarest.push_back(each.line);
    left -= each.size;
  }
  return rarest;
}

// Which of the files that are gone each added one may be: those that are alike enough are among
// them, and mostly few others, so that not all are held against all.
class Candidates {
 public:
  Candidates(const std::vector<File>& gone, const std::vector<File>& added) : counts_(gone, added) {
    for (std::size_t i = 0; i < gone.size(); ++i) {
      for (const LineNumber line : RarestLines(gone[i], counts_)) with_line_.push_back({line, i});
    }
    std::sort(with_line_.begin(), with_line_.end());
  }

  // In their order.
  std::vector<std::size_t> For(const File& added) const {
    std::vector<std::size_t> found;
    for (const LineNumber line : RarestLines(added, counts_)) {
      auto with_line =
          std::lower_bound(with_line_.begin(), with_line_.end(), std::pair(line, std::size_t{0}));
      for (; with_line != with_line_.end() && with_line->first == line; ++with_line) {
        found.push_back(with_line->second);
      }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

 private:
  const LineCounts counts_;
  std::vector<std::pair<LineNumber, std::size_t>> with_line_;  // and a file that is gone
};

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
  if (gone.empty() || added.empty()) return found;
  const Candidates candidates(gone, added);
  for (const File& now : added) {
    for (const std::size_t candidate : candidates.For(now)) {
      const File& then = gone[candidate];
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
