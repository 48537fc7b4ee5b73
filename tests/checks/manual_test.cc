// The pages of the manual: each example does what its page says, the list is complete, and
// docs/checks.md is what the pages make.
#include "checks/manual.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "checks/found.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

const fs::path kHouse = WSOA_SOURCE_DIR;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::set<std::string> RulesFoundIn(const Check& check, std::string_view example) {
  const Source source("plan.yaml", std::string(example));
  const Diagnostics found = CheckExample(check, source);
  std::set<std::string> rules;
  for (const Diagnostic& each : found.all()) rules.insert(each.rule);
  return rules;
}

// "DuplicateRef" for "duplicate-ref".
std::string CamelCase(std::string_view name) {
  std::string camel;
  bool capital = true;
  for (const char c : name) {
    if (c != '-') camel += capital ? static_cast<char>(std::toupper(c)) : c;
    capital = c == '-';
  }
  return camel;
}

}  // namespace

TEST_CASE("each page's example breaks its rule and no other, and the fixed one is clean") {
  for (const Check* check : AllChecks()) {
    CAPTURE(check->name);
    CHECK(RulesFoundIn(*check, check->example.Failing()) ==
          std::set<std::string>{std::string(check->name)});
    CHECK(RulesFoundIn(*check, check->example.Fixed()) == std::set<std::string>{});
  }
}

TEST_CASE("each page says in full what its rule is about") {
  for (const Check* check : AllChecks()) {
    CAPTURE(check->name);
    CHECK(std::regex_match(std::string(check->name), std::regex("[a-z0-9]+(-[a-z0-9]+)+")));
    CHECK_FALSE(check->what.empty());
    CHECK_FALSE(check->what.ends_with('.'));
    CHECK(check->why.ends_with('.'));
    CHECK(check->needs_day == !check->example_day.empty());
    CHECK((check->run == nullptr) == (check->IsForm() || check->name == "unused-allow"));
    if (check->IsForm()) CHECK(check->severity == Severity::kError);
  }
}

TEST_CASE("names are unique, and a rule is found by its name") {
  std::set<std::string_view> names;
  for (const Check* check : AllChecks()) {
    CHECK_MESSAGE(names.insert(check->name).second, check->name << " is listed twice");
    CHECK(FindCheck(check->name) == check);
  }
  CHECK(FindCheck("duplicate-reff") == nullptr);
  CHECK(FindCheck("") == nullptr);
}

TEST_CASE("the list goes group by group in the order of the manual") {
  const std::vector<std::string_view> order = {
      "Form", "Identity",           "Owners",          "Dates",   "Claims",
      "Text", "Measures and risks", "Plan and policy", "The past"};
  std::size_t at = 0;
  for (const Check* check : AllChecks()) {
    const auto group = std::find(order.begin(), order.end(), check->group);
    REQUIRE_MESSAGE(group != order.end(), check->name << " is in no known group");
    const auto index = static_cast<std::size_t>(group - order.begin());
    CHECK_MESSAGE(index >= at, check->name << " stands behind a later group");
    at = index;
  }
}

TEST_CASE("every check that a source file defines is in the list, in a file of its name") {
  const std::regex definition("\nconst Check k(\\w+) = \\{\n\\s*\\.name = \"([^\"]+)\"");
  std::set<std::string> defined;
  for (const auto& entry : fs::recursive_directory_iterator(kHouse / "src" / "checks")) {
    if (entry.path().extension() != ".cc") continue;
    const std::string text = ReadFile(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), definition), end; match != end;
         ++match) {
      const std::string name = (*match)[2];
      std::string stem = name;
      std::replace(stem.begin(), stem.end(), '-', '_');
      CHECK(entry.path().stem().string() == stem);
      CHECK((*match)[1] == CamelCase(name));
      CHECK_MESSAGE(FindCheck(name) != nullptr, name << " is not in all_checks.cc");
      defined.insert(name);
    }
  }
  for (const Check* check : AllChecks()) {
    if (check->IsForm()) continue;
    CHECK_MESSAGE(defined.contains(std::string(check->name)),
                  check->name << " is not defined as the other checks are");
  }
}

TEST_CASE("a page is Markdown that shows what users see") {
  const Check check = {
      .name = "some-rule",
      .group = "Form",
      .severity = Severity::kNote,
      .what = "`title` stands alone",
      .why =
          "A paragraph that is wider than a terminal goes on in the next line, at a space, and "
          "so on to its end, whatever it may say until then.",
      .example = {kWholePlan, "-title: \xA3 40\n+wsoa: 1\n+title: £ 40\n"},
  };
  CHECK(RuleManual(check) == R"(# some-rule

**Note.** `title` stands alone.

A paragraph that is wider than a terminal goes on in the next line, at a space, and so on to its
end, whatever it may say until then.

This breaks it:

```yaml
title: \xA3 40
```

`wsoa check --notes plan.yaml` says:

```text
plan.yaml:1:8: error: byte 0xA3 is not UTF-8 (is the file saved as Latin-1?) [not-utf8]
help: save the file as UTF-8
```

Mended:

```yaml
wsoa: 1
title: £ 40
```
)");
}

TEST_CASE("docs/checks.md is what the pages make") {
  const fs::path path = kHouse / "docs" / "checks.md";
  const std::string manual = ChecksManual();
  if (std::getenv("WSOA_UPDATE_DOCS")) std::ofstream(path, std::ios::binary) << manual;
  CHECK_MESSAGE(ReadFile(path) == manual, "docs/checks.md is not up to date: run ./dev docs");
}

}  // namespace wsoa
