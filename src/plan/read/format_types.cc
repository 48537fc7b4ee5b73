#include "plan/read/format_types.h"

#include <algorithm>

namespace wsoa {
namespace {

// What may be written at once for a key of the type; of a map nothing.
std::span<const KeyType::Alternative> AlternativesOf(const MaybeType& type) {
  if (!type || type->is_map()) return {};
  return type->alternatives();
}

bool IsDateType(ValueType type) {
  return type == ValueType::kDate || type == ValueType::kFactDate || type == ValueType::kInterval ||
         type == ValueType::kDue || type == ValueType::kOccurrence;
}

}  // namespace

const FormatTable* TableOfType(const MaybeType& type) {
  for (const KeyType::Alternative& each : AlternativesOf(type)) {
    if (!each.is_list && each.type >= kFirstWithKeys) return &TableOf(each.type);
  }
  return nullptr;
}

MaybeType ElementType(const MaybeType& type) {
  for (const KeyType::Alternative& each : AlternativesOf(type)) {
    if (!each.is_list) continue;
    if (each.type == ValueType::kPieceOfEvidence) {
      return KeyType{{ValueType::kText, false}, {ValueType::kEvidence, false}};
    }
    return KeyType{{each.type, false}};
  }
  return type;
}

MaybeType MapValueType(const MaybeType& type) {
  return type && type->is_map() ? MaybeType(type->OfEachValue()) : std::nullopt;
}

bool MayBeDate(const MaybeType& type) {
  const auto alternatives = AlternativesOf(type);
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [](const auto& each) { return !each.is_list && IsDateType(each.type); });
}

}  // namespace wsoa
