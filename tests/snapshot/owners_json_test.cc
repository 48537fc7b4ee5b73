#include "snapshot/owners_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/files.h"
#include "support/test_snapshot.h"

using namespace wsoa;

namespace {

std::string Owners() {
  return OwnersJson(TestSnapshot({{"plans/north.yaml", R"(wsoa: 1
title: North
area: Northshire
people:
  HOS: {role: Head of SEND, name: A. Person}
sections:
  - ref: A
    title: First
    actions:
      - {ref: A1, title: Late, owners: [HOS], due: 2021-11}
      - {ref: A2, title: Nobody's, due: 2022-02-10}
)"}},
                                 MakeDay(2022, 1, 31)),
                    {OwnerRole::kOwner});
}

}  // namespace

TEST_CASE("each owner's load as JSON") {
  CHECK(
      nlohmann::ordered_json::parse(Owners()).dump() ==
      R"({"wsoa":1,"as_of":"2022-01-31","plans":[{"path":"plans/north.yaml","title":"North",)"
      R"("area":"Northshire","owners":[)"
      R"({"owner":"HOS","part":"owner","in_people":true,"role":"Head of SEND","name":"A. Person","organisation":null,)"
      R"("overdue":1,"due_within_30_days":0,"at_risk":0,"off_track":1,"open":1,"complete":0},)"
      R"({"owner":null,"part":"owner","in_people":false,"role":null,"name":null,"organisation":null,)"
      R"("overdue":0,"due_within_30_days":1,"at_risk":0,"off_track":0,"open":1,"complete":0}]}]})");
}

TEST_CASE("every key of an owner stands in docs/json.md") {
  const std::string page = ReadWholeFile(std::string(WSOA_SOURCE_DIR) + "/docs/json.md");
  const auto json = nlohmann::ordered_json::parse(Owners());
  for (const auto& [key, value] : json["plans"][0]["owners"][0].items()) {
    CHECK_MESSAGE(page.find("`" + key + "`") != std::string::npos, key << " is not on the page");
  }
}
