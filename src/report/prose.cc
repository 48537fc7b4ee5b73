#include "report/prose.h"

#include <utility>

namespace wsoa {
namespace {

std::string_view Trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

// Gathers lines into blocks: a list goes on until an empty line, a paragraph until that or a list.
class Gatherer {
 public:
  explicit Gatherer(Document& document) : document_(document) {}

  void Take(std::string_view line) {
    if (line.empty()) {
      Finish();
    } else if (line.starts_with("- ") || line.starts_with("* ")) {
      FinishParagraph();
      points_.items.emplace_back(Trimmed(line.substr(2)));
    } else {
      Continue(points_.items.empty() ? paragraph_.text : points_.items.back(), line);
    }
  }

  void Finish() {
    FinishParagraph();
    if (!points_.items.empty()) document_.blocks.emplace_back(std::exchange(points_, {}));
  }

 private:
  static void Continue(std::string& text, std::string_view line) {
    if (!text.empty()) text += ' ';
    text += line;
  }

  void FinishParagraph() {
    if (!paragraph_.text.empty()) document_.blocks.emplace_back(std::exchange(paragraph_, {}));
  }

  Document& document_;
  Paragraph paragraph_;
  Bullets points_;
};

}  // namespace

void AddProse(std::string_view text, Document& document) {
  Gatherer gatherer(document);
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    gatherer.Take(Trimmed(text.substr(0, end)));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  gatherer.Finish();
}

void AddPoints(int level, std::string heading, const Texts& points, Document& document) {
  if (points.empty()) return;
  Bullets bullets;
  for (const Text& point : points) bullets.items.push_back(point.value);
  document.blocks.emplace_back(Heading{level, std::move(heading)});
  document.blocks.emplace_back(std::move(bullets));
}

}  // namespace wsoa
