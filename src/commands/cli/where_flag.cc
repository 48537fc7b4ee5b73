#include "commands/cli/where_flag.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "commands/cli/options.h"
#include "report/known_names.h"
#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

using Relation = FieldCondition::Relation;
using Type = FieldSpec::Type;
using Plans = std::vector<const RatedPlan*>;

[[noreturn]] void Refuse(const std::string& message) {
  throw Failure(ExitStatus::kUsage, "--where: " + message);
}

// Longer signs first: "<=" begins with "<".
constexpr std::pair<std::string_view, Relation> kSigns[] = {
    {"!=", Relation::kIsNot}, {"<=", Relation::kAtMost}, {">=", Relation::kAtLeast},
    {"=", Relation::kIs},     {"<", Relation::kBelow},   {">", Relation::kAbove}};

FieldCondition SplitAtSign(const std::string& text) {
  const auto at = text.find_first_of("!<=>");
  for (const auto& [sign, relation] : kSigns) {
    if (at == std::string::npos || text.compare(at, sign.size(), sign) != 0) continue;
    FieldCondition test{text.substr(0, at), relation, text.substr(at + sign.size()), {}, {}};
    if (test.field.empty() || test.wanted.empty()) break;
    return test;
  }
  Refuse(text + " is not a condition (write NAME=VALUE: priority=high)");
}

std::vector<const FieldSpec*> DeclarationsOf(const std::string& field, const Plans& plans) {
  std::vector<const FieldSpec*> specs;
  for (const RatedPlan* plan : plans) {
    for (const FieldSpec& spec : plan->text->plan.fields) {
      if (*spec.name == field) specs.push_back(&spec);
    }
  }
  return specs;
}

std::optional<double> AsNumber(const std::string& text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

Words WordsAllowed(const FieldSpec& spec) {
  if (spec.type == Type::kFlag) return {"true", "false"};
  Words words;
  for (const Text& word : spec.words) words.push_back(*word);
  return words;
}

bool IsOrdered(Type type) { return type == Type::kNumber || type == Type::kDate; }

// Why a field declared so can never pass the test; empty if it can.
std::string WhyNever(const FieldCondition& test, const FieldSpec& spec) {
  if (spec.type == Type::kNumber && !test.number) {
    return test.field + " is a number, and " + test.wanted + " is none";
  }
  if (!IsOrdered(spec.type) && test.relation != Relation::kIs &&
      test.relation != Relation::kIsNot) {
    return test.field + " is no number and no date (write " + test.field + "=" + test.wanted + ")";
  }
  const Words words = WordsAllowed(spec);
  if (words.empty() || std::find(words.begin(), words.end(), test.wanted) != words.end()) return "";
  return test.field + " is never " + test.wanted + DidYouMean(test.wanted, words) + ": it is " +
         OneOf(words);
}

// What is wanted of fields declared so, as a number and as a date.
FieldCondition Typed(FieldCondition test, const std::vector<const FieldSpec*>& specs) {
  test.number = AsNumber(test.wanted);
  const bool dates = std::any_of(specs.begin(), specs.end(),
                                 [](const FieldSpec* spec) { return spec->type == Type::kDate; });
  if (dates) test.date = ParseDateOption("--where " + test.field, test.wanted);
  return test;
}

FieldCondition ReadTest(const std::string& text, const Plans& plans) {
  const FieldCondition test = SplitAtSign(text);
  const auto specs = DeclarationsOf(test.field, plans);
  if (specs.empty()) {
    Refuse("no plan has the field " + test.field + DidYouMean(test.field, KnownFields(plans)));
  }
  FieldCondition typed = Typed(test, specs);
  std::string why;
  for (const FieldSpec* spec : specs) {
    why = WhyNever(typed, *spec);
    if (why.empty()) return typed;
  }
  Refuse(why);
}

}  // namespace

std::vector<FieldCondition> FieldTestsFrom(const Words& given, const Plans& plans) {
  std::vector<FieldCondition> tests;
  for (const std::string& text : given) tests.push_back(ReadTest(text, plans));
  return tests;
}

}  // namespace wsoa
