#include "plan/read/plan_schema.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "plan/read/format.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// Every `$ref` below a part of the schema.
void CollectReferences(const nlohmann::json& part, std::set<std::string>& references) {
  if (part.is_object() && part.contains("$ref")) references.insert(part["$ref"]);
  for (const auto& child : part) {
    if (child.is_structured()) CollectReferences(child, references);
  }
}

TEST_CASE("every type that the format names is defined, and nothing else is") {
  const auto schema = nlohmann::json::parse(PlanSchemaJson());
  std::set<std::string> references;
  CollectReferences(schema, references);
  std::set<std::string> definitions;
  for (const auto& [name, definition] : schema["definitions"].items()) {
    definitions.insert("#/definitions/" + name);
  }
  CHECK(references == definitions);
}

TEST_CASE("every key of a plan and of an action is in the schema, with its meaning") {
  const auto schema = nlohmann::json::parse(PlanSchemaJson());
  for (const FormatKey& key : TableOf(ValueType::kPlan).keys) {
    CHECK(schema["properties"][std::string(key.name)]["description"] == key.meaning);
  }
  const auto& action = schema["definitions"]["action"]["properties"];
  CHECK(action.size() == TableOf(ValueType::kAction).keys.size());
}

TEST_CASE("the schema is valid, plans pass and broken ones do not") {
  const fs::path schema = fs::temp_directory_path() / "wsoa-plan-schema-test.json";
  std::ofstream(schema) << PlanSchemaJson();
  std::string command =
      "python3 '" WSOA_SOURCE_DIR "/tests/plan/read/validate_schema.py' '" + schema.string() + "'";
  for (const std::string folder : {"plans", "examples"}) {
    const fs::path path = fs::path(WSOA_SOURCE_DIR) / folder;
    if (!fs::is_directory(path)) continue;
    for (const auto& file : fs::directory_iterator(path)) {
      if (file.path().extension() == ".yaml") command += " '" + file.path().string() + "'";
    }
  }
  CHECK(std::system(command.c_str()) == 0);
  fs::remove(schema);
}

}  // namespace
}  // namespace wsoa
