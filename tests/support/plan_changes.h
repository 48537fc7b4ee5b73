// A repository with a plan and changes to it, good and bad, as CI would see them.
#ifndef WSOA_TESTS_SUPPORT_PLAN_CHANGES_H_
#define WSOA_TESTS_SUPPORT_PLAN_CHANGES_H_

#include <string>

#include "support/test_repository.h"

namespace wsoa {

// A plan whose two actions have these owners; only HSP is known.
inline std::string PlanOf(const std::string& first, const std::string& second,
                          const std::string& due = "2022-06") {
  return "wsoa: 1\ntitle: Test\narea: Testshire\npeople: {HSP: Head of SEND}\n"
         "sections:\n  - ref: A\n    title: Section\n    leader: HSP\n    actions:\n"
         "      - ref: A1\n        title: Do this\n        owners: [" +
         first +
         "]\n        due: 2022-05\n      - ref: A2\n        title: Do that\n        owners: [" +
         second + "]\n        due: " + due + "\n";
}

// A due date that was moved as it should be.
inline constexpr char kMovedDue[] =
    "2022-06\n        revisions: [{date: 2022-02-14, due: 2022-07, reason: No room is free, "
    "approved: SEND Board}]";

inline constexpr char kMistakeToldOf[] = "HSQ is not in people (did you mean HSP?)";

// main, which has an old mistake (HPS), and a branch with changes to it, as in a clone on a CI
// host.
struct ChangedPlan : TestRepository {
  ChangedPlan() {
    Write("plans/north.yaml", PlanOf("HPS", "HSP"));
    before = Commit("Old", "2022-01-31T12:00:00+00:00");
    Git("update-ref refs/remotes/origin/main main");
    Git("switch -q -c change");
  }
  // Commits one more change to the branch.
  void Change(const std::string& second_owner, const std::string& due) const {
    Write("plans/north.yaml", PlanOf("HPS", second_owner, due));
    Commit("Change", "2022-02-28T12:00:00+00:00");
  }
  std::string before;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_PLAN_CHANGES_H_
