// Words that an option takes, and what they mean.
#ifndef WSOA_COMMANDS_CLI_CHOICES_H_
#define WSOA_COMMANDS_CLI_CHOICES_H_

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "commands/cli/flags.h"
#include "plan/words.h"

namespace wsoa {

// The meaning of a word that the command line has checked, or `otherwise` where none was given. A
// table has pairs of a word and its meaning.
template <typename Table, typename Choice>
Choice Meaning(const Table& table, const std::string& word, Choice otherwise) {
  for (const auto& [known, choice] : table) {
    if (word == known) return choice;
  }
  return otherwise;
}

// The words of a table.
template <typename Table>
KnownWords WordsIn(const Table& table) {
  Words words;
  for (const auto& [word, choice] : table) words.emplace_back(word);
  return {words};
}

// What words of the format mean that the command line has checked: colours, kinds of measure.
template <typename Choice>
std::vector<Choice> ChoicesFrom(const Words& words) {
  std::vector<Choice> choices;
  for (const std::string& word : words) choices.push_back(*ChoiceFor<Choice>(word));
  return choices;
}

// The words of the first `kCount` choices.
template <typename Choice, std::size_t kCount>
KnownWords WordsOfAll() {
  Words words;
  for (std::size_t i = 0; i < kCount; ++i) words.emplace_back(WordFor(static_cast<Choice>(i)));
  return {words};
}

// Those of the first `kCount` choices that the words name, in their own order.
template <typename Choice, std::size_t kCount>
std::vector<Choice> ChosenFrom(const Words& words) {
  std::vector<Choice> chosen;
  for (std::size_t i = 0; i < kCount; ++i) {
    const auto choice = static_cast<Choice>(i);
    if (std::find(words.begin(), words.end(), WordFor(choice)) != words.end()) {
      chosen.push_back(choice);
    }
  }
  return chosen;
}

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_CHOICES_H_
