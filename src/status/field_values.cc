#include "status/field_values.h"

#include <algorithm>

namespace wsoa {
namespace {

struct DatedField {
  const FieldValue* field = nullptr;
  Day since{};
};

std::vector<DatedField> DatedFieldsOn(const Action& action, Day day) {
  std::vector<DatedField> known;
  for (const FieldValue& field : action.fields) known.push_back({&field, Day::min()});
  for (const Update& update : action.updates) {
    const Day since = update.date->first;
    if (since > day) continue;
    for (const FieldValue& field : update.fields) {
      const auto before = std::find_if(known.begin(), known.end(), [&](const DatedField& each) {
        return *each.field->name == *field.name;
      });
      if (before == known.end()) {
        known.push_back({&field, since});
      } else if (since >= before->since) {
        *before = {&field, since};
      }
    }
  }
  return known;
}

}  // namespace

std::vector<const FieldValue*> FieldsOn(const Action& action, Day day) {
  std::vector<const FieldValue*> fields;
  for (const DatedField& each : DatedFieldsOn(action, day)) fields.push_back(each.field);
  return fields;
}

const FieldValue* FieldOn(const Action& action, std::string_view name, Day day) {
  for (const FieldValue* field : FieldsOn(action, day)) {
    if (*field->name == name) return field;
  }
  return nullptr;
}

}  // namespace wsoa
