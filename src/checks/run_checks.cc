#include <algorithm>
#include <set>
#include <utility>

#include "checks/all_checks.h"
#include "checks/allowances.h"
#include "checks/check.h"
#include "checks/moved_actions.h"
#include "checks/unread.h"
#include "checks/unused_allow.h"

namespace wsoa {
namespace {

Severity SeverityOf(Level level) {
  if (level == Level::kError) return Severity::kError;
  return level == Level::kWarning ? Severity::kWarning : Severity::kNote;
}

// A thing without a ref has no place and no name to report it by, and the missing ref has been
// reported already.
bool HasPlace(const Diagnostic& diagnostic) {
  return diagnostic.span.source &&
         std::all_of(diagnostic.remarks.begin(), diagnostic.remarks.end(),
                     [](const Remark& remark) { return remark.span.source; });
}

// One run over one plan: what has been found, and what the plan allows of it.
class CheckRun {
 public:
  CheckRun(const PlanIndex& plan, const Levels& levels, Diagnostics& out)
      : allowances_(plan), levels_(levels), out_(out) {}

  bool IsOff(const Check& check) const {
    const auto level = levels_.find(check.name);
    return level != levels_.end() && level->second == Level::kOff;
  }

  // Runs one check, or another function that finds violations of its rule, and keeps what no allow
  // covers.
  template <typename Find>
  void Run(const Check& check, Find find) {
    Diagnostics found;
    Findings findings(check, LevelOf(check), found);
    find(findings);
    found.Keep([&](const Diagnostic& diagnostic) {
      return HasPlace(diagnostic) && !allowances_.Silence(diagnostic);
    });
    out_.Append(std::move(found));
    ran_.insert(check.name);
  }

  // After all others, since it needs to know which allows they used. If something could not be
  // read, the fault that an allow is for may be in just that part, so no rule counts as run.
  void RunUnusedAllow(bool anything_unread) {
    if (IsOff(kUnusedAllow)) return;
    if (anything_unread) ran_.clear();
    Run(kUnusedAllow, [&](Findings& out) {
      for (const auto& [rule, allows] : allowances_.by_rule()) {
        if (rule != kUnusedAllow.name) ReportUnusedAllows(rule, allows, ran_, out);
      }
    });
    // Whether an allow of unused-allow was needed is known only now, and none silences itself.
    const auto own = allowances_.by_rule().find(kUnusedAllow.name);
    if (own == allowances_.by_rule().end() || anything_unread) return;
    Findings findings(kUnusedAllow, LevelOf(kUnusedAllow), out_);
    ReportUnusedAllows(own->first, own->second, ran_, findings);
  }

 private:
  std::optional<Severity> LevelOf(const Check& check) const {
    const auto level = levels_.find(check.name);
    if (level == levels_.end()) return std::nullopt;
    return SeverityOf(level->second);
  }

  Allowances allowances_;
  const Levels& levels_;
  Diagnostics& out_;
  std::set<std::string_view> ran_;
};

bool HasItsDay(const Check& check, const std::optional<CheckDay>& day) {
  return !check.needs_day || (day && (day->is_today || !check.needs_today));
}

void CompareWithPast(const PlanIndex& plan, const EarlierText& text, const Levels& levels,
                     Diagnostics& out) {
  const Scheme scheme = ResolveScheme(plan.plan().scheme);
  CheckInput input(plan, scheme);
  input.earlier = &text;
  CheckRun run(plan, levels, out);
  for (const Check* check : AllChecks()) {
    if (!check->needs_earlier || run.IsOff(*check)) continue;
    run.Run(*check, [&](Findings& findings) { check->run(input, findings); });
  }
}

}  // namespace

Diagnostic& Findings::Add(Span span, std::string message) {
  return AddAs(check_.severity, span, std::move(message));
}

Diagnostic& Findings::AddAs(Severity severity, Span span, std::string message) {
  return out_.Add(level_.value_or(severity), check_.name, span, std::move(message));
}

void RunChecks(const PlanIndex& plan, const Levels& levels, std::optional<CheckDay> day,
               Diagnostics& out) {
  const Scheme scheme = ResolveScheme(plan.plan().scheme);
  std::optional<PlanStatus> status;
  if (day) status = Rate(plan, day->as_of);
  CheckInput input(plan, scheme);

  CheckRun run(plan, levels, out);
  for (const Check* check : AllChecks()) {
    if (!check->run || check->needs_earlier || run.IsOff(*check)) continue;
    if (!HasItsDay(*check, day)) continue;
    // A check without `needs_day` gets no day, so that it cannot depend on one.
    input.status = check->needs_day ? &*status : nullptr;
    run.Run(*check, [&](Findings& findings) { check->run(input, findings); });
  }
  run.RunUnusedAllow(AnythingUnread(input));
}

void RunPastChecks(const std::vector<PlanThenAndNow>& plans, const Levels& levels,
                   Diagnostics& out) {
  const Plan nothing;
  const PlanIndex no_plan(nothing);
  std::vector<EarlierText> texts;
  for (const auto& [then, now] : plans) {
    const PlanIndex& earlier = then ? *then : no_plan;
    texts.push_back({earlier, PairPlans(earlier, now ? *now : no_plan)});
  }
  FindMoves(plans, texts);
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto& [then, now] = plans[i];
    if (now) {
      CompareWithPast(*now, texts[i], levels, out);
    } else if (CheckRun run(*then, levels, out); !run.IsOff(kActionRemoved)) {
      run.Run(kActionRemoved, [&](Findings& found) { ReportGonePlan(texts[i], found); });
    }
  }
}

}  // namespace wsoa
