#include "status/owner_load.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_plan.h"

namespace wsoa {
namespace {

// One line an owner: past due, due within 30 days, at risk, off track, open, complete.
std::string Loads(const std::string& actions, const std::string& top = "") {
  const TestPlan plan = TestPlan::WithActions(actions, top);
  const PlanStatus status = Rate(PlanIndex(*plan), MakeDay(2022, 1, 31));
  std::string told;
  for (const OwnerLoad& load : OwnerLoads(status)) {
    told += load.owner.empty() ? "(none)" : load.owner;
    if (load.person) told += " (known)";
    for (const int count : {load.overdue, load.due_within_30_days, load.at_risk, load.off_track,
                            load.open, load.complete}) {
      told += " " + std::to_string(count);
    }
    told += "\n";
  }
  return told;
}

TEST_CASE("leaf actions count, for each owner, with those from above") {
  CHECK(Loads("- ref: '1'\n"
              "  title: Heading\n"
              "  owners: [HOS, DMO]\n"
              "  actions:\n"
              "    - {ref: '1.1', title: Late, due: 2021-11}\n"
              "    - {ref: '1.2', title: Own owner, due: 2022-02, owners: [PEP]}\n"
              "    - {ref: '1.3', title: Done, due: 2021-12, completed: 2021-12-01}\n") ==
        "DMO 1 0 0 1 1 1\n"
        "HOS 1 0 0 1 1 1\n"
        "PEP 0 1 0 0 1 0\n");
}

TEST_CASE("the withdrawn count for nobody, and what has no owner stands last") {
  CHECK(Loads("- {ref: '1', title: Late, due: 2021-11}\n"
              "- {ref: '2', title: Gone, due: 2021-11, owners: [HOS], withdrawn: {date: 2021-12, "
              "approved: Board}}\n"
              "- {ref: '3', title: Undated, owners: [DMO]}\n") ==
        "DMO 0 0 0 0 1 0\n"
        "(none) 1 0 0 1 1 0\n");
}

TEST_CASE("the most overdue first, then the most due soon, then by name") {
  CHECK(Loads("- {ref: '1', title: Later, due: 2022-06, owners: [B, A]}\n"
              "- {ref: '2', title: Soon, due: 2022-03-02, owners: [C]}\n"
              "- {ref: '3', title: Today, due: 2022-01-31, owners: [D]}\n"
              "- {ref: '4', title: In grace, due: 2022-01-20, owners: [E]}\n"
              "- {ref: '5', title: Not so soon, due: 2022-03-03, owners: [F]}\n") ==
        "E 1 0 1 0 1 0\n"
        "C 0 1 0 0 1 0\n"
        "D 0 1 0 0 1 0\n"
        "A 0 0 0 0 1 0\n"
        "B 0 0 0 0 1 0\n"
        "F 0 0 0 0 1 0\n");
}

TEST_CASE("an owner named twice counts once, and the register is looked up") {
  CHECK(Loads("- {ref: '1', title: Late, due: 2021-11, owners: [HOS, HOS, HSP]}\n",
              "people: {HOS: Head of SEND}\n") ==
        "HOS (known) 1 0 0 1 1 0\n"
        "HSP 1 0 0 1 1 0\n");
}

}  // namespace
}  // namespace wsoa
