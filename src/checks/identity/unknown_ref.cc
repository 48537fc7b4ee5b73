#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checks/all_checks.h"
#include "checks/named_things.h"
#include "checks/nearest_names.h"
#include "checks/unread.h"
#include "plan/read/scalar_edit.h"

namespace wsoa {
namespace {

// Looks up the refs that one kind of thing is named by.
class RefLookup {
 public:
  RefLookup(const CheckInput& input, std::string_view kind, Findings& out)
      : input_(input), kind_(kind), out_(out) {
    for (const Forum& forum : input.plan.forums) forums_.insert(*forum.ref);
  }

  void LookUp(const Texts& refs, std::string_view key) {
    for (const Text& ref : refs) {
      if (!IsOfTheKind(*ref)) Report(ref, key);
    }
  }

 private:
  // Of a duplicated ref any use of the right kind will do.
  bool IsOfTheKind(std::string_view ref) const {
    if (kind_ == "action") return input_.index.FindAction(ref).has_value();
    return forums_.contains(ref);
  }

  void Report(const Text& ref, std::string_view key) {
    if (kinds_.empty()) {
      for (const NamedThing& thing : input_.named) kinds_.emplace(**thing.ref, thing.kind);
    }
    const auto found = kinds_.find(*ref);
    if (found == kinds_.end()) return ReportUnknown(ref);
    out_.Add(ref.span,
             fmt::format("{} is {}, not {}", *ref, WithArticle(found->second), WithArticle(kind_)))
        .help = fmt::format("`{}` takes the refs of {}s", key, kind_);
  }

  void ReportUnknown(const Text& ref) {
    const auto nearest = NearestName(*ref);
    const std::string meant = nearest ? fmt::format(" (did you mean {}?)", *nearest) : "";
    Diagnostic& found = out_.Add(ref.span, fmt::format("there is no {} {}{}", kind_, *ref, meant));
    found.help = nearest ? fmt::format("write {}, or remove {}", *nearest, *ref)
                         : fmt::format("write the ref of {} of this plan, or remove {}",
                                       WithArticle(kind_), *ref);
    auto edit = nearest ? RewriteScalar(ref.span, *nearest) : std::nullopt;
    if (edit) found.Offer("write " + *nearest, *std::move(edit));
  }

  std::optional<std::string> NearestName(const std::string& ref) {
    if (!nearest_) {
      std::vector<std::string> known;
      for (const NamedThing& thing : input_.named) {
        if (thing.kind == kind_) known.push_back(**thing.ref);
      }
      nearest_.emplace(std::move(known));
    }
    return nearest_->For(ref);
  }

  const CheckInput& input_;
  const std::string_view kind_;
  Findings& out_;
  std::set<std::string_view> forums_;
  // Made for the first ref that is none of the kind.
  std::map<std::string_view, std::string_view> kinds_;
  std::optional<NearestNames> nearest_;
};

void CheckUnknownRef(const CheckInput& input, Findings& out) {
  if (AnythingUnread(input)) return;
  RefLookup actions(input, "action", out);
  for (const PlacedAction& each : input.actions) {
    const Action& action = *each.action;
    actions.LookUp(action.depends, "depends");
    if (action.due && action.due->after()) actions.LookUp(*action.due->after(), "after");
    if (action.withdrawn) actions.LookUp(action.withdrawn->superseded_by, "superseded_by");
  }
  for (const PlacedMeasure& each : input.measures) actions.LookUp(each.measure->serves, "serves");
  for (const PlacedRisk& each : input.risks) actions.LookUp(each.risk->actions, "actions");
  RefLookup forums(input, "forum", out);
  for (const Forum& forum : input.plan.forums) forums.LookUp(forum.reports_to, "reports_to");
}

}  // namespace

const Check kUnknownRef = {
    .name = "unknown-ref",
    .group = "Identity",
    .severity = Severity::kError,
    .what =
        "`depends`, `after`, `superseded_by`, `serves` or the `actions` of a risk name no action "
        "of "
        "the plan, or `reports_to` no forum",
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
