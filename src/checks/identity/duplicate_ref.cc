#include <fmt/format.h>

#include <map>

#include "checks/all_checks.h"
#include "checks/named_things.h"

namespace wsoa {
namespace {

struct Use {
  NamedThing first;
  int count = 0;
};

void CheckDuplicateRef(const CheckInput& input, Findings& out) {
  std::map<std::string_view, Use> uses;
  for (const NamedThing& thing : input.named) {
    Use& use = uses.try_emplace(thing.ref->value, Use{thing}).first->second;
    if (++use.count == 1) continue;
    const std::string times = use.count == 2 ? "twice" : fmt::format("{} times", use.count);
    Diagnostic& found = out.Add(thing.ref->span, fmt::format("{} is used {}", **thing.ref, times));
    found.remarks.push_back(
        {use.first.ref->span, fmt::format("first used here, for {}", WithArticle(use.first.kind))});
    found.help = fmt::format("give this {} a ref of its own", thing.kind);
  }
}

}  // namespace

const Check kDuplicateRef = {
    .name = "duplicate-ref",
    .group = "Identity",
    .severity = Severity::kError,
    .what = "two things of a plan (sections, actions, measures, risks, forums) share a ref",
    .why =
        "A ref is how a dependency, a report and the history of the file find a thing. Where two "
        "have the same one, whatever is said of it may be about the other.",
    .example = {kOneAction, R"(
         due: 2021-11
-      - ref: A1
+      - ref: A2
         title: Pool the therapies budget
         owners: [Head of SEND]
         due: 2022-03
)"},
    .run = CheckDuplicateRef,
};

}  // namespace wsoa
