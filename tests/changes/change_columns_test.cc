#include "changes/change_columns.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "changes/diff.h"
#include "changes/diff_json.h"
#include "snapshot/json_types.h"
#include "support/files.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string PlanWith(const std::string& facts) {
  return "wsoa: 1\ntitle: Plan\narea: North\nsections:\n  - ref: B\n    title: Local Offer\n" +
         facts;
}

// Changes of every kind of thing, with values of every kind.
Json SomeChanges() {
  const Snapshot from = TestSnapshot(
      PlanWith("    actions:\n      - {ref: A1, title: Hire, due: 2022-02-28, owners: [HOS]}\n"
               "    measures:\n      - {ref: M1, title: Waiting, tolerance: 1}\n"
               "    risks:\n      - {ref: R1, title: Nobody applies}\n"),
      "2022-01-31");
  const Snapshot to = TestSnapshot(
      PlanWith("    actions:\n      - {ref: A1, title: Hire, due: 2022-02-28, owners: [HOS, DPH],"
               " revisions: [{date: 2022-02-01, due: 2022-03-15, approved: SWIG}]}\n"
               "    measures:\n      - {ref: M1, title: Waiting, tolerance: 2.5, readings: "
               "[{date: 2022-03, value: 3}]}\n"
               "    risks:\n      - {ref: R1, title: Nobody applies, likelihood: 2, severity: 3, "
               "updates: [{date: 2022-03-01, rating: amber}]}\n"),
      "2022-03-31");
  Json rows = Json::Array();
  for (const Change& change : Diff(from, to).changes) rows.Append(ChangeJson(change));
  return rows;
}

TEST_CASE("each key of a change in JSON is of the type that its column says") {
  json_type::Keys keys;
  for (const ChangeColumn& column : ChangeColumns()) keys.emplace_back(column.name, column.type());
  Json schema = json_type::ListOf(json_type::Object(keys));
  schema.Add("minItems", 8);
  schema.Add("definitions", Json::Object({{"day", Json::Object({{"type", "string"}})}}));
  const TemporaryFolder folder;
  folder.Write("schema.json", schema.Lines());
  folder.Write("changes.json", SomeChanges().Lines());
  const std::string command =
      "cd '" + folder.path().string() +
      "' && python3 -c 'import json, jsonschema; jsonschema.validate(json.load(open("
      "\"changes.json\")), json.load(open(\"schema.json\")), jsonschema.Draft7Validator)'";
  CHECK(std::system(command.c_str()) == 0);
}

}  // namespace
}  // namespace wsoa
