// A text with its interesting places marked, so that tests need not count columns.
//
// `Annotated("due: [[2024-02-30]]\n")` has the text "due: 2024-02-30\n" and the range of the date.
// Ranges may be nested; they are numbered in the order in which they begin, the outer one first. Of
// an odd number of brackets in a row the innermost is text: `[[[a]]]` is a marked
// `[a]`.
#ifndef WSOA_TESTS_SUPPORT_ANNOTATED_H_
#define WSOA_TESTS_SUPPORT_ANNOTATED_H_

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/source.h"

namespace wsoa {

class Annotated {
 public:
  explicit Annotated(std::string_view marked) {
    std::string text;
    std::vector<std::size_t> open;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
    for (std::size_t i = 0; i < marked.size();) {
      const std::string_view rest = marked.substr(i);
      const auto here = static_cast<std::uint32_t>(text.size());
      if (rest.starts_with("[[")) {
        open.push_back(places.size());
        places.emplace_back(here, here);
        i += 2;
      } else if (rest.starts_with("]]") && RunLength(rest) % 2 == 0) {
        if (open.empty()) throw std::invalid_argument("]] without [[");
        places[open.back()].second = here;
        open.pop_back();
        i += 2;
      } else {
        text += marked[i++];
      }
    }
    if (!open.empty()) throw std::invalid_argument("[[ without ]]");
    source_ = std::make_unique<Source>("plan.yaml", std::move(text));
    for (const auto& [begin, end] : places) ranges_.push_back({source_.get(), begin, end});
  }

  const Source& source() const { return *source_; }
  std::string_view text() const { return source_->text(); }

  // The marked places as spans of source().
  const std::vector<Span>& ranges() const { return ranges_; }

  // The only one.
  const Span& range() const {
    if (ranges_.size() != 1) throw std::invalid_argument("not one [[range]]");
    return ranges_.front();
  }

 private:
  // The number of closing brackets at the front of `text`.
  static std::size_t RunLength(std::string_view text) {
    return std::min(text.find_first_not_of(']'), text.size());
  }

  std::unique_ptr<Source> source_;
  std::vector<Span> ranges_;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_ANNOTATED_H_
