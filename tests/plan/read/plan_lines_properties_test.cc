// Texts made up at random, of keys that the format knows and does not know, each in its place or
// not: how one is laid out leaves no trace in its lines, and whatever is edited shows in them.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "plan/read/plan_lines.h"
#include "support/random_plan.h"

using namespace wsoa;

namespace {

// A text, a list or a set of keys.
struct Value {
  enum class Kind { kText, kList, kKeys };
  Kind kind = Kind::kText;
  std::string text;
  std::vector<Value> items;
  std::vector<std::pair<std::string, Value>> keys;
};

constexpr std::array kKeys = {"ref",       "title",   "owners",   "due",    "updates",  "date",
                              "revisions", "actions", "measures", "people", "sections", "by",
                              "rule",      "fields",  "from",     "odd",    "a: b",     "note"};
constexpr std::array kTexts = {
    "A1",         "2022-01-31", "2022-01",  "a text",       "2022-01/2022-04", "B 2",
    "two\nlines", "x: y",       "- dashed", "# no comment", "\u00e9t\u00e9",   "it's \"so\"",
    "true",       "0.10",       "{braced}"};

Value SomeValue(int depth) {
  Value value;
  const int kind = depth == 0 ? 0 : Drawn(3);
  if (kind == 0) {
    value.text = kTexts[static_cast<std::size_t>(Drawn(kTexts.size()))];
  } else if (kind == 1) {
    value.kind = Value::Kind::kList;
    for (int i = 1 + Drawn(3); i > 0; --i) value.items.push_back(SomeValue(depth - 1));
  } else {
    value.kind = Value::Kind::kKeys;
    std::vector<std::string> keys(kKeys.begin(), kKeys.end());
    for (int i = 1 + Drawn(4); i > 0; --i) {
      const auto key = keys.begin() + Drawn(static_cast<int>(keys.size()));
      value.keys.emplace_back(*key, SomeValue(depth - 1));
      keys.erase(key);
    }
  }
  return value;
}

// A plan, in that it says so.
Value SomePlan() {
  Value plan{Value::Kind::kKeys, "", {}, {}};
  plan.keys.emplace_back("wsoa", Value{Value::Kind::kText, "1", {}, {}});
  for (const char* key : {"title", "people", "sections"}) plan.keys.emplace_back(key, SomeValue(5));
  return plan;
}

std::string InDoubleQuotes(const std::string& text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') quoted += '\\';
    quoted += letter == '\n' ? "\\n" : std::string(1, letter);
  }
  return quoted + "\"";
}

// Single quotes where they can hold it: a line end cannot stand in them as it is.
std::string InSomeQuotes(const std::string& text) {
  if (text.find('\n') != std::string::npos) return InDoubleQuotes(text);
  std::string quoted = "'";
  for (const char letter : text) quoted += letter == '\'' ? "''" : std::string(1, letter);
  return quoted + "'";
}

std::string OnOneLine(const Value& value) {
  if (value.kind == Value::Kind::kText) return InDoubleQuotes(value.text);
  std::string text;
  const bool is_list = value.kind == Value::Kind::kList;
  for (const Value& item : value.items) text += (text.empty() ? "" : ", ") + OnOneLine(item);
  for (const auto& [key, each] : value.keys) {
    text += (text.empty() ? "" : ", ") + InDoubleQuotes(key) + ": " + OnOneLine(each);
  }
  return is_list ? "[" + text + "]" : "{" + text + "}";
}

// Over many lines, with comments, and the keys in another order.
std::string OnManyLines(const Value& value, const std::string& indent) {
  if (value.kind == Value::Kind::kText) return indent + InSomeQuotes(value.text) + "\n";
  std::string text = indent + "# of some use\n";
  for (const Value& item : value.items) text += indent + "-\n" + OnManyLines(item, indent + "  ");
  auto keys = value.keys;
  for (std::size_t i = keys.size(); i > 1; --i) {
    std::swap(keys[i - 1], keys[static_cast<std::size_t>(Drawn(static_cast<int>(i)))]);
  }
  for (const auto& [key, each] : keys) {
    text += indent + InSomeQuotes(key) + ":   # so\n" + OnManyLines(each, indent + "    ");
  }
  return text;
}

void Collect(Value& value, std::vector<Value*>& texts) {
  if (value.kind == Value::Kind::kText) texts.push_back(&value);
  for (Value& item : value.items) Collect(item, texts);
  for (auto& [key, each] : value.keys) Collect(each, texts);
}

}  // namespace

TEST_CASE("however a plan is laid out, its lines are the same") {
  CHECK(rc::check([] {
    const Value plan = SomePlan();
    const std::string lines = PlanLines(OnOneLine(plan));
    RC_ASSERT(lines.rfind("plan  ", 0) == 0);
    RC_ASSERT(PlanLines(OnManyLines(plan, "")) == lines);
  }));
}

TEST_CASE("whatever is edited in a plan shows in its lines") {
  CHECK(rc::check([] {
    Value plan = SomePlan();
    const std::string before = PlanLines(OnOneLine(plan));
    std::vector<Value*> texts;
    Collect(plan, texts);
    texts[static_cast<std::size_t>(Drawn(static_cast<int>(texts.size())))]->text = "edited";
    RC_ASSERT(PlanLines(OnOneLine(plan)) != before);
  }));
}

TEST_CASE("whatever the bytes, there are lines for them, and nothing that steers a terminal") {
  CHECK(rc::check([](const std::string& bytes) {
    const std::string lines = PlanLines(bytes);
    const bool harmless = std::all_of(lines.begin(), lines.end(), [](char letter) {
      const auto byte = static_cast<unsigned char>(letter);
      return byte >= 0x20 || letter == '\n' || letter == '\t';
    });
    RC_ASSERT(harmless);
    RC_ASSERT(lines.empty() == bytes.empty());
  }));
}
