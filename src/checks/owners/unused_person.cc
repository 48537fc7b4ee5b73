#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <set>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/owner_mentions.h"
#include "checks/prose.h"
#include "checks/unread.h"

namespace wsoa {
namespace {

bool IsLetterOrDigit(char c) {
  const bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return ascii_letter || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// The people whom nothing has named yet.
class Unnamed {
 public:
  explicit Unnamed(const std::vector<Person>& people) {
    for (const Person& person : people) {
      const std::string_view key = *person.key;
      if (key.empty()) continue;
      keys_.insert(key);
      lengths_.insert(key.size());
      begins_[static_cast<unsigned char>(key.front())] = true;
    }
  }

  bool empty() const { return keys_.empty(); }
  bool Has(std::string_view key) const { return keys_.contains(key); }
  void Name(std::string_view key) { keys_.erase(key); }

  // Whoever stands in a text in words of their own: not HOS in HOSPITAL.
  void NameIn(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool in_word = i > 0 && IsLetterOrDigit(text[i - 1]) && IsLetterOrDigit(text[i]);
      if (in_word || !begins_[static_cast<unsigned char>(text[i])]) continue;
      for (const std::size_t length : lengths_) NameAt(text.substr(i), length);
    }
  }

 private:
  void NameAt(std::string_view rest, std::size_t length) {
    if (rest.size() < length) return;
    const bool in_word =
        rest.size() > length && IsLetterOrDigit(rest[length - 1]) && IsLetterOrDigit(rest[length]);
    if (!in_word) keys_.erase(rest.substr(0, length));
  }

  std::set<std::string_view> keys_;
  std::set<std::size_t> lengths_;   // of the keys: how much of a text may be one
  std::array<bool, 256> begins_{};  // the bytes that keys begin with
};

Unnamed WhomNothingNames(const CheckInput& input) {
  Unnamed unnamed(*input.plan.people);
  for (const Text* name : OwnerMentions(input)) unnamed.Name(**name);
  for (const Text* name : OtherMentions(input)) unnamed.NameIn(**name);
  // Most plans name everybody by now, and their texts need not be searched.
  if (unnamed.empty()) return unnamed;
  for (const KeyedText& prose : input.prose) unnamed.NameIn(**prose.text);
  return unnamed;
}

void CheckUnusedPerson(const CheckInput& input, Findings& out) {
  if (!input.plan.people || AnythingUnread(input)) return;
  const Unnamed unnamed = WhomNothingNames(input);
  for (const Person& person : *input.plan.people) {
    if (!unnamed.Has(*person.key)) continue;
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
    .example = {kPlanHead, R"(
 people:
   DCS: Director of Children's Services
   HOS: Head of SEND
 sections:
   - ref: A
     title: Joint commissioning
-    leader: HOS
+    leader: DCS
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [HOS]
         due: 2021-11
)"},
    .run = CheckUnusedPerson,
};

}  // namespace wsoa
