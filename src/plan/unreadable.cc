#include "plan/unreadable.h"

#include "plan/fields.h"

namespace wsoa {
namespace {

struct UnreadableLister {
  std::vector<std::string> keys;

  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo& key, const Member& member, const Type&) {
    if (member.IsUnreadable()) keys.emplace_back(key.name);
  }
};

template <ValueType kOf, typename Thing>
std::vector<std::string> UnreadableKeysOf(const Thing& thing) {
  UnreadableLister lister;
  Describe(fields::One<kOf>(), lister, thing);
  return lister.keys;
}

}  // namespace

std::vector<std::string> UnreadableKeys(const Plan& plan) {
  return UnreadableKeysOf<ValueType::kPlan>(plan);
}

std::vector<std::string> UnreadableKeys(const Section& section) {
  return UnreadableKeysOf<ValueType::kSection>(section);
}

std::vector<std::string> UnreadableKeys(const Action& action) {
  return UnreadableKeysOf<ValueType::kAction>(action);
}

std::vector<std::string> UnreadableKeys(const Measure& measure) {
  return UnreadableKeysOf<ValueType::kMeasure>(measure);
}

std::vector<std::string> UnreadableKeys(const Risk& risk) {
  return UnreadableKeysOf<ValueType::kRisk>(risk);
}

}  // namespace wsoa
