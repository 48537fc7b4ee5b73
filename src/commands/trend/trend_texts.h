// The texts of a trend, date by date: the plans as they are now, those that were in force then, or
// those of revisions.
#ifndef WSOA_COMMANDS_TREND_TREND_TEXTS_H_
#define WSOA_COMMANDS_TREND_TREND_TEXTS_H_

#include <optional>
#include <string>

#include "changes/trend/trend.h"
#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "commands/trend/trend_flags.h"
#include "render/formats.h"
#include "source/failure.h"
#include "workspace/workspace.h"

namespace wsoa {

struct FoundTrend {
  Trend trend;
  const Format* format = nullptr;
  ExitStatus status = ExitStatus::kOk;  // kProblems where something could not be read
};

// Each reads the plans, rates them on every date and says on standard error what is amiss. Throws
// Failure(kFailure) where there is no plan, repository or revision, Failure(kUsage) as DaysOf does.
FoundTrend TrendOfNow(const TrendFlags& flags, const Env& env, const CommonOptions& common);
FoundTrend TrendAsReported(const TrendFlags& flags, const Env& env, const CommonOptions& common);
FoundTrend TrendOfRevisions(const TrendFlags& flags, const Env& env, const CommonOptions& common);

// Fills in PlanTrend::reported of a trend of the current text of one plan, if it has a history, up
// to `newest` or else what is checked out.
void AddReported(const std::optional<std::string>& newest, TrendShow show, Workspace& workspace,
                 PlanTrend& trend);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_TREND_TREND_TEXTS_H_
