// The filters of a list in words, in the order in which they were added: "past the due date, owner
// HOS or DPH".
#ifndef WSOA_REPORT_FILTER_WORDS_H_
#define WSOA_REPORT_FILTER_WORDS_H_

#include <string>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "status/state.h"

namespace wsoa {

class FilterWords {
 public:
  // "owner HOS, DPH or SWIG"; nothing if none is wanted.
  template <typename T>
  void AddAnyOf(const std::string& before, const std::vector<T>& wanted) {
    if (wanted.empty()) return;
    std::string text = before;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (i > 0) text += i + 1 == wanted.size() ? " or " : ", ";
      text += InWords(wanted[i]);
    }
    words_.push_back(std::move(text));
  }

  void AddIf(bool condition, std::string text) {
    if (condition) words_.push_back(std::move(text));
  }

  void AddMentions(const std::string& text) { AddIf(!text.empty(), "mentioning \"" + text + "\""); }

  // Empty without filters.
  std::string Joined() const {
    std::string joined;
    for (const std::string& word : words_) joined += (joined.empty() ? "" : ", ") + word;
    return joined;
  }

 private:
  static const std::string& InWords(const std::string& word) { return word; }
  template <typename Choice>
  static std::string InWords(Choice choice) {
    return std::string(WordFor(choice));
  }

  std::vector<std::string> words_;
};

}  // namespace wsoa

#endif  // WSOA_REPORT_FILTER_WORDS_H_
