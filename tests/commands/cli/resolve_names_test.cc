#include "commands/cli/resolve_names.h"

#include <doctest/doctest.h>

#include "source/failure.h"

using namespace wsoa;

namespace {

const Words kKnown = {"DPH", "Director, Learning", "HOS"};

Words Resolved(const Words& given) { return ResolveNames("--owner", given, kKnown); }

}  // namespace

TEST_CASE("commas part names, but for a name that has one") {
  CHECK(Resolved({}) == Words{});
  CHECK(Resolved({"HOS"}) == Words{"HOS"});
  CHECK(Resolved({"HOS,DPH"}) == Words{"HOS", "DPH"});
  CHECK(Resolved({"HOS , DPH,"}) == Words{"HOS", "DPH"});
  CHECK(Resolved({"Director, Learning"}) == Words{"Director, Learning"});
  CHECK(Resolved({"HOS", "Director, Learning"}) == Words{"HOS", "Director, Learning"});
}

TEST_CASE("a name that nobody knows is wrong usage, with the nearest that is known") {
  CHECK_THROWS_WITH_AS(Resolved({"HOSS"}), "no action matches --owner HOSS (did you mean HOS?)",
                       Failure);
  CHECK_THROWS_WITH_AS(Resolved({"HOS,Chair"}), "no action matches --owner Chair", Failure);
  CHECK_THROWS_WITH_AS(Resolved({" , "}), "--owner needs a value", Failure);
  CHECK_THROWS_WITH_AS(Resolved({"hos"}), "no action matches --owner hos (did you mean HOS?)",
                       Failure);
}
