#include "plan/unreadable.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wsoa {
namespace {

using Keys = std::vector<std::string>;

TEST_CASE("the unreadable keys of a thing, in the order of the format") {
  Action action;
  CHECK(UnreadableKeys(action) == Keys{});
  action.updates.MarkUnreadable();
  action.due.MarkUnreadable();
  action.ref.MarkUnreadable();
  CHECK(UnreadableKeys(action) == Keys{"ref", "due", "updates"});
}

TEST_CASE("a key of a part is no key of the whole") {
  Plan plan;
  plan.version.MarkUnreadable();
  plan.sections.emplace_back().leader.MarkUnreadable();
  CHECK(UnreadableKeys(plan) == Keys{"wsoa"});
  CHECK(UnreadableKeys(plan.sections[0]) == Keys{"leader"});

  Measure measure;
  measure.comparators.MarkUnreadable();
  CHECK(UnreadableKeys(measure) == Keys{"comparators"});
  Risk risk;
  risk.likelihood.MarkUnreadable();
  CHECK(UnreadableKeys(risk) == Keys{"likelihood"});
}

}  // namespace
}  // namespace wsoa
