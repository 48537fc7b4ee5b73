#include <fmt/format.h>

#include <map>

#include "checks/all_checks.h"
#include "checks/named_things.h"
#include "checks/nearest_names.h"
#include "checks/unread.h"

namespace wsoa {
namespace {

// Looks up the refs that one kind of thing is named by.
class RefLookup {
 public:
  RefLookup(const CheckInput& input, std::string_view kind, Findings& out)
      : kind_(kind), nearest_({}), out_(out) {
    std::vector<std::string> known;
    for (const NamedThing& thing : NamedThings(input)) {
      if (thing.kind == kind) known.push_back(thing.ref->value);
      // Of a duplicated ref any use of the right kind will do.
      const auto [place, is_new] = kinds_.emplace(thing.ref->value, thing.kind);
      if (!is_new && thing.kind == kind) place->second = kind;
    }
    nearest_ = NearestNames(std::move(known));
  }

  void LookUp(const Texts& refs, std::string_view key) {
    for (const Text& ref : refs) {
      const auto found = kinds_.find(*ref);
      if (found == kinds_.end()) {
        ReportUnknown(ref);
      } else if (found->second != kind_) {
        const std::string_view other = WithArticle(found->second);
        out_.Add(ref.span, fmt::format("{} is {}, not {}", *ref, other, WithArticle(kind_))).help =
            fmt::format("`{}` takes the refs of {}s", key, kind_);
      }
    }
  }

 private:
  void ReportUnknown(const Text& ref) {
    const auto nearest = nearest_.For(*ref);
    const std::string meant = nearest ? fmt::format(" (did you mean {}?)", *nearest) : "";
    out_.Add(ref.span, fmt::format("there is no {} {}{}", kind_, *ref, meant)).help =
        nearest ? fmt::format("write {}, or remove {}", *nearest, *ref)
                : fmt::format("write the ref of {} of this plan, or remove {}", WithArticle(kind_),
                              *ref);
  }

  std::string_view kind_;
  std::map<std::string_view, std::string_view> kinds_;
  NearestNames nearest_;
  Findings& out_;
};

void CheckUnknownRef(const CheckInput& input, Findings& out) {
  if (AnythingUnread(input)) return;
  RefLookup actions(input, "action", out);
  for (const PlacedAction& each : input.actions) actions.LookUp(each.action->depends, "depends");
  for (const PlacedMeasure& each : input.measures) actions.LookUp(each.measure->serves, "serves");
  RefLookup forums(input, "forum", out);
  for (const Forum& forum : input.plan.forums) forums.LookUp(forum.reports_to, "reports_to");
}

}  // namespace

const Check kUnknownRef = {
    .name = "unknown-ref",
    .group = "Identity",
    .severity = Severity::kError,
    .what = "`depends` or `serves` names no action of the plan, or `reports_to` no forum",
    .why =
        "A dependency on nothing is rated as if it were not there, so that nobody is warned when "
        "what was meant runs late.",
    .example = {kOneAction, R"(
         due: 2021-11
       - ref: A2
         title: Pool the therapies budget
         owners: [Head of SEND]
         due: 2022-03
-        depends: [AI]
+        depends: [A1]
)"},
    .run = CheckUnknownRef,
};

}  // namespace wsoa
