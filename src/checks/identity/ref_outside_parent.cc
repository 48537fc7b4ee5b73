#include <fmt/format.h>

#include "checks/all_checks.h"

#include "source/digits.h"

namespace wsoa {
namespace {

// Whether the ref continues that of its parent; A10 does not continue A1.
bool Continues(std::string_view ref, std::string_view parent) {
  if (!ref.starts_with(parent)) return false;
  const bool cuts_number = !parent.empty() && IsDigit(parent.back()) &&
                           ref.size() > parent.size() && IsDigit(ref[parent.size()]);
  return !cuts_number;
}

void CheckRefOutsideParent(const CheckInput& input, Findings& out) {
  for (const PlacedAction& each : input.actions) {
    if (each.parent == PlacedAction::kNone) continue;
    const Text& ref = each.action->ref;
    const Text& parent = input.actions[static_cast<std::size_t>(each.parent)].action->ref;
    if (ref->empty() || Continues(*ref, *parent)) continue;
    Diagnostic& found = out.Add(
        ref.span,
        fmt::format("{} stands beneath {}, but its ref does not begin with it", *ref, *parent));
    found.remarks.push_back({parent.span, "its heading"});
    found.help = "move it to where it belongs, or give it a ref that says where it stands";
  }
}

}  // namespace

const Check kRefOutsideParent = {
    .name = "ref-outside-parent",
    .group = "Identity",
    .severity = Severity::kNote,
    .what = "the ref of a sub-action does not begin with that of the action above it",
    .why =
        "Readers look for B1.c under B1. One that stands elsewhere has often been moved by a slip "
        "of the indentation. A10 does not count as beneath A1.",
    .example = {kOneSection, R"(
       - ref: A1
         title: Commission therapies jointly
         owners: [Head of SEND]
         actions:
           - {ref: A1.a, title: Agree a joint strategy, due: 2021-11}
-          - {ref: A2, title: Pool the therapies budget, due: 2022-03}
+          - {ref: A1.b, title: Pool the therapies budget, due: 2022-03}
)"},
    .run = CheckRefOutsideParent,
};

}  // namespace wsoa
