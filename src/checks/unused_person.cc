#include <fmt/format.h>

#include <set>

#include "checks/all_checks.h"
#include "checks/owner_mentions.h"
#include "checks/prose.h"
#include "checks/unread.h"

namespace wsoa {
namespace {

using Words = std::set<std::string_view>;

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool IsLetterOrDigit(char c) {
  const bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return ascii_letter || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

template <typename Predicate>
void AddRuns(std::string_view text, Predicate belongs, Words& words) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && belongs(text[i])) continue;
    if (i > begin) words.insert(text.substr(begin, i - begin));
    begin = i + 1;
  }
}

// The words of a text, cut both at every mark ("HOS/DCO") and at spaces only ("CYP&F"), for an
// abbreviation may hold a mark.
void AddWords(std::string_view text, Words& words) {
  AddRuns(text, IsLetterOrDigit, words);
  AddRuns(
      text, [](char c) { return !IsSpace(c); }, words);
}

Words WordsThatName(const CheckInput& input) {
  Words words;
  for (const Text* name : OwnerMentions(input)) words.insert(**name);
  for (const Text* name : OtherMentions(input)) {
    words.insert(**name);
    AddWords(**name, words);
  }
  for (const Prose& prose : ProseOf(input)) AddWords(**prose.text, words);
  return words;
}

void Run(const CheckInput& input, Findings& out) {
  if (!input.plan.people || AnythingUnread(input)) return;
  const Words words = WordsThatName(input);
  for (const Person& person : *input.plan.people) {
    if (words.contains(*person.key)) continue;
    out.Add(person.key.span, fmt::format("{} is in people, but nothing names it", *person.key))
        .help = "remove it, or name it where it is meant to act";
  }
}

}  // namespace

const Check kUnusedPerson = {
    .name = "unused-person",
    .group = "Owners",
    .severity = Severity::kNote,
    .what =
        "an entry of `people` is named nowhere: not as an owner, a leader or a member of a forum, "
        "and in no text",
    .why =
        "The actions of somebody who has left may have been given to nobody, or an abbreviation "
        "was changed in one place only.",
    .fails = R"(wsoa: 1
title: Written Statement of Action
area: Exampleshire
people:
  DCS: Director of Children's Services
  HOS: Head of SEND
sections:
  - ref: A
    title: Joint commissioning
    leader: HOS
    actions:
      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [HOS]
        due: 2021-11
)",
    .mended = R"(wsoa: 1
title: Written Statement of Action
area: Exampleshire
people:
  DCS: Director of Children's Services
  HOS: Head of SEND
sections:
  - ref: A
    title: Joint commissioning
    leader: DCS
    actions:
      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [HOS]
        due: 2021-11
)",
    .run = Run,
};

}  // namespace wsoa
