#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/read/reader.h"
#include "plan/read/scalar_edit.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

std::vector<std::string> WordsOfField(const FieldSpec& spec) {
  std::vector<std::string> words;
  for (const Text& word : spec.words) words.push_back(word.value);
  return words;
}

template <typename T>
bool Take(const std::optional<Located<T>>& read, FieldValue& into) {
  if (read) into.value = read->value;
  return read.has_value();
}

bool ReadWord(const KeyedNode& value, const FieldSpec& spec, FieldValue& into, Diagnostics& out) {
  const auto word = ReadText(value, out);
  if (!word) return false;
  const auto words = WordsOfField(spec);
  if (std::find(words.begin(), words.end(), word->value) == words.end()) {
    NotAmong(value, words, out);
    return false;
  }
  return Take(word, into);
}

bool ReadTyped(const KeyedNode& value, const FieldSpec& spec, FieldValue& into, Diagnostics& out) {
  switch (spec.type) {
    case FieldSpec::Type::kNumber:
      return Take(ReadNumber(value, out), into);
    case FieldSpec::Type::kDate:
      return Take(ReadDate(value, out), into);
    case FieldSpec::Type::kFlag:
      return Take(ReadFlag(value, out), into);
    case FieldSpec::Type::kWords:
      return ReadWord(value, spec, into, out);
    case FieldSpec::Type::kText:
      break;
  }
  return Take(ReadText(value, out), into);
}

void ReportUndeclared(const Text& name, const FieldTypes& types, Diagnostics& out) {
  std::vector<std::string> known;
  for (const auto& [each, spec] : types.by_name) known.push_back(each);
  const auto nearest = Nearest(name.value, known);
  const std::string meant = nearest ? fmt::format(" (did you mean {}?)", *nearest) : "";
  Diagnostic& problem =
      out.Error("unknown-key", name.span,
                fmt::format("`{}` is not one of the plan's `fields`{}", name.value, meant));
  problem.help =
      fmt::format("declare it at the top of the plan: `fields: {{{}: text}}`", name.value);
  auto edit = nearest ? RewriteScalar(name.span, *nearest) : std::nullopt;
  if (edit) problem.Offer("write " + *nearest, *std::move(edit));
}

}  // namespace

std::optional<FieldSpec> ReadFieldType(const KeyedNode& value, Diagnostics& out) {
  FieldSpec spec;
  if (value.node.IsSequence()) {
    spec.type = FieldSpec::Type::kWords;
    const std::size_t problems = out.all().size();
    for (const Node node : value.node.children()) {
      const KeyedNode word{value.key, node, true};
      const auto text = ReportIfEmpty(word, out) ? std::nullopt : ReadText(word, out);
      if (text) spec.words.push_back(*text);
    }
    if (value.node.children().empty()) {
      out.Error("empty-value", value.node.span(), Subject(value) + " allows no word").help =
          "write the words that it may have";
    }
    return out.all().size() > problems ? std::nullopt : std::optional(std::move(spec));
  }
  const auto word = ReadText(value, out);
  const auto type = word ? ChoiceFor<FieldSpec::Type>(word->value) : std::nullopt;
  if (word && !type) {
    auto words = WordsOf<FieldSpec::Type>();
    words.emplace_back("a list of the words allowed");
    NotAmong(value, words, out);
  }
  if (!type) return std::nullopt;
  spec.type = *type;
  return spec;
}

std::optional<std::vector<FieldValue>> ReadFieldValues(const KeyedNode& value,
                                                       const FieldTypes& types, Diagnostics& out) {
  const auto entries = OpenEntries(value, out);
  if (!entries) return std::nullopt;
  std::vector<FieldValue> values;
  for (const OpenEntry& entry : *entries) {
    const auto type = types.by_name.find(entry.key.value);
    const bool declared = type != types.by_name.end();
    if (!declared && types.all_read) {
      ReportUndeclared(entry.key, types, out);
      continue;
    }
    FieldValue field;
    field.name = entry.key;
    field.span = entry.value.node.span();
    field.text = entry.value.node.text();
    if (ReadTyped(entry.value, declared ? type->second : FieldSpec{}, field, out)) {
      values.push_back(std::move(field));
    }
  }
  return values;
}

}  // namespace wsoa
