#include "plan/read/plan_schema.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "plan/read/format.h"
#include "plan/words.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

// Dates as regular expressions. Editors may read a year as a number and anything as a text.
const std::string kYear = "(19|2[01])[0-9]{2}";
const std::string kMonth = kYear + "-(0[1-9]|1[0-2])";
const std::string kDay = kMonth + "-(0[1-9]|[12][0-9]|3[01])";
const std::string kPoint = "(" + kYear + "|" + kMonth + "|" + kDay + ")";
const std::string kSpecialYear = "(FY" + kYear + "-[0-9]{2}(-Q[1-4])?|AY" + kYear + "-[0-9]{2})";
const std::string kUnits = "(day|week|month|year)s?";

Json Pattern(const std::string& expression) {
  return {{"type", "string"}, {"pattern", "^(" + expression + ")$"}};
}

Json AnyOf(const std::vector<Json>& options) {
  return options.size() == 1 ? options[0] : Json{{"anyOf", options}};
}

Json YearNumber() { return {{"type", "integer"}, {"minimum", 1900}, {"maximum", 2199}}; }

template <typename Choice>
Json Words() {
  return {{"enum", WordsOf<Choice>()}};
}

Json OneToFive() {
  Json values = Json::array();
  for (int number = 1; number <= 5; ++number) values.push_back(number);
  for (int number = 1; number <= 5; ++number) values.push_back(std::to_string(number));
  return {{"enum", values}};
}

std::string DefinitionName(std::string_view type) {
  std::string name(type);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

Json Reference(std::string_view definition) {
  return {{"$ref", "#/definitions/" + DefinitionName(definition)}};
}

Json AlternativeSchema(const KeyType::Alternative& alternative) {
  Json reference = Reference(WordFor(alternative.type));
  if (!alternative.is_list) return reference;
  return {{"type", "array"}, {"items", reference}};
}

Json TypeSchema(const KeyType& type) {
  if (type.is_map()) {
    return {{"type", "object"}, {"additionalProperties", TypeSchema(type.OfEachValue())}};
  }
  std::vector<Json> options;
  for (const KeyType::Alternative& each : type.alternatives()) {
    options.push_back(AlternativeSchema(each));
  }
  return AnyOf(options);
}

// One key: in draft 7 whatever stands beside a `$ref` is passed over, hence `allOf`.
Json KeySchema(const FormatKey& key) {
  Json schema = {{"description", key.meaning}};
  Json type = TypeSchema(key.type);
  if (type.contains("$ref")) type = {{"allOf", {type}}};
  schema.update(type);
  return schema;
}

Json KeysSchema(const std::vector<FormatKey>& keys) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const FormatKey& key : keys) {
    properties[std::string(key.name)] = KeySchema(key);
    if (key.required) required.push_back(key.name);
  }
  Json schema = {{"type", "object"}, {"additionalProperties", false}};
  if (!required.empty()) schema["required"] = required;
  schema["properties"] = properties;
  return schema;
}

// A due that is a mapping: one option for each form, with the keys that go together.
Json DueFormSchema(const DueForm& form) {
  std::vector<FormatKey> keys;
  for (FormatKey key : TableOf(ValueType::kDue).keys) {
    const bool is_head = key.name == form.head;
    const bool other =
        std::find(form.others.begin(), form.others.end(), key.name) != form.others.end();
    if (!is_head && !other) continue;
    key.required = is_head || (form.needs_from && key.name == "from");
    if (form.needs_from && key.name == "from") key.type = KeyType{{ValueType::kFactDate, false}};
    keys.push_back(key);
  }
  return KeysSchema(keys);
}

Json DueSchema() {
  std::vector<Json> options = {Reference("date")};
  options.push_back({{"type", "array"}, {"minItems", 1}, {"items", Reference("single date")}});
  for (const DueForm& form : DueForms()) options.push_back(DueFormSchema(form));
  return AnyOf(options);
}

void AddDates(Json& definitions) {
  definitions["date"] =
      AnyOf({YearNumber(), Pattern(kPoint + "(/" + kPoint + ")?|" + kSpecialYear)});
  definitions["single-date"] = AnyOf({YearNumber(), Pattern(kPoint + "|" + kSpecialYear)});
  definitions["fact-date"] = Pattern(kMonth + "|" + kDay);
  definitions["interval"] =
      AnyOf({YearNumber(), Pattern(kYear + "|" + kPoint + "/" + kPoint + "|" + kSpecialYear)});
  definitions["duration"] = Pattern("[0-9]{1,4} " + kUnits);
  definitions["step"] = Pattern("(?!0+ )[0-9]{1,4} " + kUnits);
  definitions["grace"] = Pattern("[0-9]{1,4} (day|week|month)s?");
  definitions["due"] = DueSchema();
  definitions["occurrence"] =
      AnyOf({Reference("fact date"), Json{{"enum", {"missed"}}}, Reference("completion")});
}

void AddPlainValues(Json& definitions) {
  const Json text = {{"type", {"string", "number", "boolean"}}, {"pattern", "\\S"}};
  definitions["text"] = text;
  definitions["ref"] = text;
  definitions["owner"] = text;
  definitions["number"] =
      AnyOf({Json{{"type", "number"}}, Pattern("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")});
  definitions["one-to-five"] = OneToFive();
  definitions["true"] = {{"enum", {true, "true"}}};
  definitions["version"] = {{"enum", {1, "1"}}};
}

void AddChoices(Json& definitions) {
  definitions["colour"] = Words<Colour>();
  definitions["plan-kind"] = Words<PlanKind>();
  definitions["scheme-name"] = Words<SchemeBase>();
  definitions["forecast-breach"] = Words<ForecastBreach>();
  definitions["revised-policy"] = Words<RevisedPolicy>();
  definitions["measure-kind"] = Words<MeasureKind>();
  definitions["direction"] = Words<Direction>();
  definitions["field-type"] = Words<FieldSpec::Type>();
}

Json Definitions() {
  Json definitions = Json::object();
  AddPlainValues(definitions);
  AddDates(definitions);
  AddChoices(definitions);
  for (const FormatTable& table : AllTables()) {
    const bool is_elsewhere = table.type == ValueType::kPlan || table.type == ValueType::kDue;
    if (!is_elsewhere) definitions[DefinitionName(table.name())] = KeysSchema(table.keys);
  }
  // Neither may say nothing at all.
  definitions["baseline"]["minProperties"] = 1;
  definitions["target"]["minProperties"] = 1;
  return definitions;
}

}  // namespace

std::string PlanSchemaJson() {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", "A plan file of wsoa, version 1"}};
  schema.update(KeysSchema(TableOf(ValueType::kPlan).keys));
  schema["properties"]["sections"]["minItems"] = 1;
  schema["definitions"] = Definitions();
  return schema.dump(2) + "\n";
}

}  // namespace wsoa
