#include "source/kept_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wsoa {
namespace {

using Offset = std::uint32_t;

// A run of whole lines of the text, and where it stands among those that are kept.
struct KeptRun {
  Offset begin = 0;
  Offset end = 0;
  Offset moved_to = 0;
};

// Calls `visit` with the two ends of each place that the problem points to.
template <typename Problem, typename Visit>
void ForEachPlace(Problem& problem, const Visit& visit) {
  visit(problem.span.begin, problem.span.end);
  for (auto& remark : problem.remarks) visit(remark.span.begin, remark.span.end);
}

class LineKeeper {
 public:
  explicit LineKeeper(std::string_view text) : text_(text) {}

  // The lines of the places from one offset to another.
  void Keep(Offset begin, Offset end) {
    const auto size = static_cast<Offset>(text_.size());
    begin = std::min(begin, size);
    end = std::clamp(end, begin, size);
    const std::size_t line_end = text_.find('\n', end);
    const std::size_t before = begin == 0 ? std::string_view::npos : text_.rfind('\n', begin - 1);
    runs_.push_back(
        {before == std::string_view::npos ? 0 : static_cast<Offset>(before + 1),
         line_end == std::string_view::npos ? size : static_cast<Offset>(line_end + 1)});
  }

  // Once all are known: puts them in order and together.
  void Settle() {
    std::sort(runs_.begin(), runs_.end(),
              [](const KeptRun& a, const KeptRun& b) { return a.begin < b.begin; });
    std::vector<KeptRun> joined;
    for (const KeptRun& run : runs_) {
      if (!joined.empty() && run.begin <= joined.back().end) {
        joined.back().end = std::max(joined.back().end, run.end);
      } else {
        joined.push_back(run);
      }
    }
    for (std::size_t i = 1; i < joined.size(); ++i) {
      const KeptRun& before = joined[i - 1];
      joined[i].moved_to = before.moved_to + (before.end - before.begin);
    }
    runs_ = std::move(joined);
  }

  Offset Moved(Offset offset) const {
    const auto behind =
        std::upper_bound(runs_.begin(), runs_.end(), offset,
                         [](Offset at, const KeptRun& run) { return at < run.begin; });
    const KeptRun& run = *std::prev(behind);
    return run.moved_to + (std::min(offset, run.end) - run.begin);
  }

  std::unique_ptr<Source> Kept(const std::string& path) const {
    std::string text;
    std::vector<int> numbers;
    Offset counted = 0;
    int line = 1;
    for (const KeptRun& run : runs_) {
      line += LinesTo(run.begin, counted);
      const int lines = LinesTo(run.end, counted);
      for (int i = 0; i < lines; ++i) numbers.push_back(line + i);
      line += lines;
      text += text_.substr(run.begin, run.end - run.begin);
    }
    numbers.push_back(line);  // of the end, or of the last line if nothing ends it
    return std::make_unique<Source>(path, std::move(text), std::move(numbers));
  }

 private:
  // How many lines end from an offset, which moves on, to another.
  int LinesTo(Offset to, Offset& from) const {
    const std::string_view between = text_.substr(from, to - from);
    from = to;
    return static_cast<int>(std::count(between.begin(), between.end(), '\n'));
  }

  const std::string_view text_;
  std::vector<KeptRun> runs_;
};

Fix Moved(const Fix& fix, const LineKeeper& lines) {
  Fix moved{fix.message, {}};
  for (Edit edit : fix.edits.all()) {
    edit.begin = lines.Moved(edit.begin);
    edit.end = lines.Moved(edit.end);
    moved.edits.Add(std::move(edit));
  }
  return moved;
}

}  // namespace

std::unique_ptr<Source> KeepLinesOf(Diagnostics& problems, std::unique_ptr<Source> source) {
  LineKeeper lines(source->text());
  for (const Diagnostic& problem : problems.all()) {
    ForEachPlace(problem, [&](Offset begin, Offset end) { lines.Keep(begin, end); });
    for (const Fix& fix : problem.fixes) {
      for (const Edit& edit : fix.edits.all()) lines.Keep(edit.begin, edit.end);
    }
  }
  lines.Settle();
  auto kept = lines.Kept(source->path());
  problems.ForEach([&](Diagnostic& problem) {
    if (problem.span.source) problem.span.source = kept.get();
    for (Remark& remark : problem.remarks) {
      if (remark.span.source) remark.span.source = kept.get();
    }
    ForEachPlace(problem, [&](Offset& begin, Offset& end) {
      begin = lines.Moved(begin);
      end = lines.Moved(end);
    });
    for (Fix& fix : problem.fixes) fix = Moved(fix, lines);
  });
  return kept;
}

}  // namespace wsoa
