#include "plan/read/plan_schema.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/read/format.h"
#include "plan/words.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

// Dates as regular expressions. Editors may read a year as a number and anything as a text.
const std::string kYear = "(19|2[01])[0-9]{2}";
const std::string kMonth = kYear + "-(0[1-9]|1[0-2])";
const std::string kDay = kMonth + "-(0[1-9]|[12][0-9]|3[01])";
const std::string kPoint = "(" + kYear + "|" + kMonth + "|" + kDay + ")";
const std::string kSpecialYear = "(FY" + kYear + "-[0-9]{2}(-Q[1-4])?|AY" + kYear + "-[0-9]{2})";
const std::string kUnits = "(day|week|month|year)s?";

Json Pattern(const std::string& expression) {
  return Json::Object({{"type", "string"}, {"pattern", "^(" + expression + ")$"}});
}

Json AnyOf(const std::vector<Json>& options) {
  return options.size() == 1 ? options[0] : Json::Object({{"anyOf", options}});
}

Json YearNumber() {
  return Json::Object({{"type", "integer"}, {"minimum", 1900}, {"maximum", 2199}});
}

Json OneOf(Json values) { return Json::Object({{"enum", std::move(values)}}); }

template <typename Choice>
Json Words() {
  return OneOf(WordsOf<Choice>());
}

Json Level() {
  Json values = Json::Array();
  for (int number = 1; number <= 5; ++number) values.Append(number);
  for (int number = 1; number <= 5; ++number) values.Append(std::to_string(number));
  for (const char* word : {"low", "medium", "high"}) values.Append(word);
  const std::string any_case = "[Ll][Oo][Ww]|[Mm][Ee][Dd][Ii][Uu][Mm]|[Hh][Ii][Gg][Hh]";
  return AnyOf({OneOf(std::move(values)), Pattern(any_case)});
}

Json Percent() {
  return AnyOf({Json::Object({{"type", "number"}, {"minimum", 0}, {"maximum", 100}}),
                Pattern("[1-9]?[0-9](\\.[0-9]+)?|100(\\.0+)?")});
}

std::string DefinitionName(std::string_view type) {
  std::string name(type);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

Json Reference(std::string_view definition) {
  return Json::Object({{"$ref", "#/definitions/" + DefinitionName(definition)}});
}

Json AlternativeSchema(const KeyType::Alternative& alternative) {
  Json reference = Reference(WordFor(alternative.type));
  if (!alternative.is_list) return reference;
  return Json::Object({{"type", "array"}, {"items", std::move(reference)}});
}

Json TypeSchema(const KeyType& type) {
  if (type.is_map()) {
    return Json::Object(
        {{"type", "object"}, {"additionalProperties", TypeSchema(type.OfEachValue())}});
  }
  std::vector<Json> options;
  for (const KeyType::Alternative& each : type.alternatives()) {
    options.push_back(AlternativeSchema(each));
  }
  return AnyOf(options);
}

// One key: in draft 7 whatever stands beside a `$ref` is passed over, hence `allOf`.
Json KeySchema(const FormatKey& key) {
  Json schema = Json::Object({{"description", key.meaning}});
  Json type = TypeSchema(key.type);
  if (type.Find("$ref")) type = Json::Object({{"allOf", Json::Array({type})}});
  schema.AddAll(std::move(type));
  return schema;
}

Json KeysSchema(const std::vector<FormatKey>& keys) {
  Json properties = Json::Object();
  Json required = Json::Array();
  for (const FormatKey& key : keys) {
    properties.Add(key.name, KeySchema(key));
    if (key.required) required.Append(key.name);
  }
  Json schema = Json::Object({{"type", "object"}, {"additionalProperties", false}});
  if (required.size() > 0) schema.Add("required", required);
  schema.Add("properties", properties);
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
    key.required = is_head || key.name == form.needs;
    const bool is_first = form.head == "every" && key.name == "from";
    if (is_first) key.type = KeyType{{ValueType::kFactDate, false}};
    keys.push_back(key);
  }
  Json schema = KeysSchema(keys);
  // A list that says which form it is names something.
  Json& head = *schema.Find("properties")->Find(form.head);
  if (head.Find("items")) head.Add("minItems", 1);
  return schema;
}

Json DueSchema() {
  std::vector<Json> options = {Reference("date")};
  options.push_back(
      Json::Object({{"type", "array"}, {"minItems", 1}, {"items", Reference("single date")}}));
  for (const DueForm& form : DueForms()) options.push_back(DueFormSchema(form));
  return AnyOf(options);
}

void AddDates(Json& definitions) {
  definitions.Add("date",
                  AnyOf({YearNumber(), Pattern(kPoint + "(/" + kPoint + ")?|" + kSpecialYear)}));
  definitions.Add("single-date", AnyOf({YearNumber(), Pattern(kPoint + "|" + kSpecialYear)}));
  definitions.Add("fact-date", Pattern(kMonth + "|" + kDay));
  definitions.Add(
      "interval",
      AnyOf({YearNumber(), Pattern(kYear + "|" + kPoint + "/" + kPoint + "|" + kSpecialYear)}));
  definitions.Add("duration", Pattern("[0-9]{1,4} " + kUnits));
  definitions.Add("step", Pattern("(?!0+ )[0-9]{1,4} " + kUnits));
  definitions.Add("grace", Pattern("[0-9]{1,4} (day|week|month)s?"));
  definitions.Add("due", DueSchema());
  definitions.Add("occurrence", AnyOf({Reference("fact date"), OneOf(Json::Array({"missed"})),
                                       Reference("completion")}));
  definitions.Add("piece-of-evidence", AnyOf({Reference("text"), Reference("evidence")}));
}

void AddPlainValues(Json& definitions) {
  const Json text =
      Json::Object({{"type", Json::Array({"string", "number", "boolean"})}, {"pattern", "\\S"}});
  definitions.Add("text", text);
  definitions.Add("ref", text);
  definitions.Add("owner", text);
  definitions.Add("link", Pattern("https://\\S+"));
  definitions.Add("number", AnyOf({Json::Object({{"type", "number"}}),
                                   Pattern("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")}));
  definitions.Add("level", Level());
  definitions.Add("percent", Percent());
  definitions.Add("true", OneOf(Json::Array({true, "true"})));
  definitions.Add("version", OneOf(Json::Array({1, "1"})));
}

void AddChoices(Json& definitions) {
  definitions.Add("colour", Words<Colour>());
  definitions.Add("plan-kind", Words<PlanKind>());
  definitions.Add("scheme-name", Words<SchemeBase>());
  definitions.Add("forecast-breach", Words<ForecastBreach>());
  definitions.Add("revised-policy", Words<RevisedPolicy>());
  definitions.Add("stale-policy", Words<StalePolicy>());
  definitions.Add("measure-kind", Words<MeasureKind>());
  definitions.Add("direction", Words<Direction>());
  definitions.Add("year-kind", Words<YearKind>());
  definitions.Add("risk-kind", Words<RiskKind>());
  definitions.Add("field-type", Words<FieldSpec::Type>());
}

Json Definitions() {
  Json definitions = Json::Object();
  AddPlainValues(definitions);
  AddDates(definitions);
  AddChoices(definitions);
  for (const FormatTable& table : AllTables()) {
    const bool is_elsewhere = table.type == ValueType::kPlan || table.type == ValueType::kDue;
    if (!is_elsewhere) definitions.Set(DefinitionName(table.name()), KeysSchema(table.keys));
  }
  // None of them may say nothing at all.
  definitions.Find("baseline")->Add("minProperties", 1);
  definitions.Find("target")->Add("minProperties", 1);
  definitions.Find("residual")->Add("minProperties", 1);
  definitions.Find("percent-scale")->Add("minProperties", 1);
  return definitions;
}

}  // namespace

std::string PlanSchemaJson() {
  Json schema = Json::Object({{"$schema", "http://json-schema.org/draft-07/schema#"},
                              {"title", "A plan file of wsoa, version 1"}});
  schema.AddAll(KeysSchema(TableOf(ValueType::kPlan).keys));
  schema.Find("properties")->Find("sections")->Add("minItems", 1);
  schema.Add("definitions", Definitions());
  return schema.Lines();
}

}  // namespace wsoa
