// Collects the facts of one thing by name (changes/facts.h); what is absent is left out.
#ifndef WSOA_CHANGES_FACT_LIST_H_
#define WSOA_CHANGES_FACT_LIST_H_

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "changes/facts.h"
#include "changes/written.h"
#include "plan/words.h"

namespace wsoa {

using FactTexts = std::vector<std::string>;

class FactList {
 public:
  void Add(std::string name, const std::optional<Text>& text,
           ChangeClass what = ChangeClass::kReworded) {
    if (text) AddValue(std::move(name), text->value, what);
  }
  void Add(std::string name, const std::optional<Located<Date>>& date,
           ChangeClass what = ChangeClass::kReworded) {
    if (date) AddValue(std::move(name), WrittenDate(**date), what);
  }
  void Add(std::string name, const std::optional<Located<Number>>& number, ChangeClass what) {
    if (number) AddValue(std::move(name), **number, what);
  }
  template <typename Choice>
  void AddWord(std::string name, const std::optional<Located<Choice>>& choice,
               ChangeClass what = ChangeClass::kReworded) {
    if (choice) AddValue(std::move(name), std::string(WordFor(**choice)), what);
  }
  void Add(std::string name, const Texts& texts, ChangeClass what = ChangeClass::kReworded) {
    FactTexts lines;
    for (const Text& text : texts) lines.push_back(*text);
    AddLines(std::move(name), std::move(lines), what);
  }
  void AddLines(std::string name, FactTexts lines, ChangeClass what = ChangeClass::kReworded) {
    if (!lines.empty()) AddValue(std::move(name), std::move(lines), what);
  }
  void AddValue(std::string name, ChangeValue value, ChangeClass what = ChangeClass::kReworded) {
    facts_.push_back({std::move(name), what, std::move(value)});
  }
  NamedFacts Take() { return std::move(facts_); }

 private:
  NamedFacts facts_;
};

// The rules that a thing allows to be broken, each with why.
FactTexts AllowedRules(const std::vector<Allow>& allow);

}  // namespace wsoa

#endif  // WSOA_CHANGES_FACT_LIST_H_
