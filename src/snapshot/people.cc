#include "snapshot/people.h"

#include <optional>

#include "plan/walk.h"

namespace wsoa {

std::string PersonInWords(const Person& person) {
  std::string words;
  for (const std::optional<Text>* part : {&person.role, &person.name, &person.organisation}) {
    if (!*part || (*part)->value == person.key.value) continue;
    words += (words.empty() ? "" : ", ") + (*part)->value;
  }
  return words;
}

std::string OwnerInWords(const Plan& plan, std::string_view owner) {
  const Person* person = FindPerson(plan, owner);
  const std::string words = person ? PersonInWords(*person) : plan.people ? "not in people" : "";
  return std::string(owner) + (words.empty() ? "" : " (" + words + ")");
}

std::string OwnersInWords(const Plan& plan, const Texts& owners) {
  std::string words;
  for (const Text& owner : owners) {
    words += (words.empty() ? "" : "; ") + OwnerInWords(plan, owner.value);
  }
  return words;
}

}  // namespace wsoa
