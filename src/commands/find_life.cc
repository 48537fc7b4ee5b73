#include "commands/find_life.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "commands/cli/output.h"
#include "commands/cli/resolve_ref.h"
#include "commands/tell_life.h"
#include "report/show/find_ref.h"
#include "source/escape.h"
#include "source/failure.h"
#include "source/shorten.h"
#include "status/phrases.h"
#include "workspace/plan_texts.h"

namespace wsoa {
namespace {

using Kind = PlanVersion::Kind;

ChangedThing ThingOf(FoundThing::Kind kind) {
  switch (kind) {
    case FoundThing::Kind::kPlan:
      return ChangedThing::kPlan;
    case FoundThing::Kind::kSection:
      return ChangedThing::kSection;
    case FoundThing::Kind::kAction:
      return ChangedThing::kAction;
    case FoundThing::Kind::kMeasure:
      return ChangedThing::kMeasure;
    case FoundThing::Kind::kRisk:
      return ChangedThing::kRisk;
  }
  return ChangedThing::kAction;
}

constexpr std::ptrdiff_t kReadAtOnce = 16;

Day DayBefore(Day day) { return day - std::chrono::days(1); }

ThingName NameOf(const FoundThing& found) {
  const bool is_plan = found.kind == FoundThing::Kind::kPlan;
  return {ThingOf(found.kind), is_plan ? "" : found.ref()};
}

HistorySpan SpanOf(const LifeRequest& request, const CommonOptions& common, bool looks_ahead) {
  HistorySpan span;
  span.paths = request.paths;
  if (request.since) span.back_to = DayBefore(*request.since);
  if (!looks_ahead) span.until = common.as_of;
  span.from = common.at;
  return span;
}

class Finder {
 public:
  Finder(const LifeRequest& request, Workspace& workspace, const Env& env,
         const CommonOptions& common, bool looks_ahead)
      : request_(request),
        env_(env),
        headline_(common.headline),
        looks_ahead_(looks_ahead),
        plans_(SpanOf(request, common, looks_ahead), workspace) {
    end_ = common.as_of ? *common.as_of
           : common.at  ? plans_.history().commits.front().day
                        : env.today;
  }

  // std::nullopt if no text of the span has the REF.
  std::optional<FoundLife> Find() {
    auto anchor = FindNow();
    if (!anchor) anchor = FindFormer();
    if (!anchor) return std::nullopt;
    return FoundLife{Tell(*anchor), WarnOfProblems(*anchor)};
  }

  Failure NothingFound() const {
    const KnownThings known{{known_refs_.begin(), known_refs_.end()},
                            {known_plans_.begin(), known_plans_.end()}};
    if (!known.plans.empty()) return NothingCalled(request_.ref, known);
    return Failure(ExitStatus::kFailure, "there is no plan in the history up to " +
                                             ShortId(plans_.history().commits.front().id));
  }

 private:
  std::optional<LifeAnchor> FindNow() {
    std::vector<std::shared_ptr<const PlanText>> texts;
    std::map<const PlanText*, std::pair<std::size_t, std::size_t>> where;
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const auto newest = plans_.NewestReadable(i);
      if (!newest) continue;
      texts.push_back(plans_.Of(i)[*newest]->text);
      where[texts.back().get()] = {i, *newest};
    }
    const Snapshot now = TakeSnapshot(texts, "", end_);
    const auto things = FindRef(now, request_.ref);
    if (things.empty()) return std::nullopt;
    if (things.size() > 1) throw SeveralCalled(request_.ref, things, "log");
    const auto [plan, text] = where.at(things.front().plan->text.get());
    return LifeAnchor{plan, text, NameOf(things.front())};
  }

  // The REF in the texts of one plan, whatever the plan was called then.
  std::vector<FoundThing> FindIn(const Snapshot& snapshot, const PlanVersion& newest) const {
    auto things = FindRef(snapshot, request_.ref);
    const std::string stem = std::filesystem::path(newest.path).stem().string() + ":";
    if (things.empty() && request_.ref.starts_with(stem)) {
      things = FindRef(snapshot, std::string_view(request_.ref).substr(stem.size()));
    }
    return things;
  }

  // What is not there any more, in the newest text of each plan that had it.
  std::optional<LifeAnchor> FindFormer() {
    std::vector<Snapshot> snapshots;
    std::vector<LifeAnchor> anchors;
    std::vector<FoundThing> things;
    snapshots.reserve(plans_.size());
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const auto& texts = plans_.Of(i);
      for (std::size_t j = 0; j < texts.size(); ++j) {
        if (j % kReadAtOnce == 0) ReadSome(texts, j);
        if (texts[j]->kind != Kind::kPlan) continue;
        Snapshot snapshot = TakeSnapshot({texts[j]->text}, "", end_);
        plans_.Forget(*texts[j], i);
        Know(snapshot);
        if (FindIn(snapshot, *texts.front()).empty()) continue;
        const auto here = FindIn(snapshots.emplace_back(std::move(snapshot)), *texts.front());
        for (const FoundThing& thing : here) anchors.push_back({i, j, NameOf(thing)});
        things.insert(things.end(), here.begin(), here.end());
        break;
      }
    }
    if (things.size() > 1) throw SeveralCalled(request_.ref, things, "log");
    if (things.empty()) return std::nullopt;
    return anchors.front();
  }

  void ReadSome(const PlanTexts::Texts& texts, std::size_t from) {
    const auto begin = texts.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = std::min<std::ptrdiff_t>(kReadAtOnce, texts.end() - begin);
    plans_.Read({begin, begin + count});
  }

  // Gathers everything that can be asked for, or could.
  void Know(const Snapshot& snapshot) {
    for (std::string& ref : KnownRefs(snapshot)) known_refs_.insert(std::move(ref));
    for (std::string& stem : KnownPlans(snapshot)) known_plans_.insert(std::move(stem));
  }

  Life Tell(const LifeAnchor& anchor) {
    const LifeBounds bounds{request_.with_parts, request_.since, end_, headline_};
    Life life = LifeTeller(bounds, plans_).Tell(anchor);
    if (looks_ahead_) EndOn(end_, life);
    return life;
  }

  // Leaves out what came later: it was only looked at to know the thing by its later ref.
  void EndOn(Day end, Life& life) const {
    const LifeEntry first = life.entries.front();
    std::erase_if(life.entries, [&](const LifeEntry& entry) { return entry.day > end; });
    if (life.entries.empty()) {
      throw Failure(ExitStatus::kUsage, request_.ref + " was in no plan by " + ShowDay(end) +
                                            ": it was written first on " + ShowDay(first.day));
    }
    const LifeEntry& last = life.entries.back();
    life.name.ref = last.ref;
    life.path = last.path;
    if (last.place.plan) life.title = StandingAt(last.place, life.name.thing).title;
    const History& history = plans_.history();
    if (const auto newest = LastCommitBy(history, end)) life.newest = history.commits[*newest];
  }

  ExitStatus WarnOfProblems(const LifeAnchor& anchor) const {
    const PlanVersion& now = *plans_.Of(anchor.plan).front();
    if (now.kind == Kind::kUnreadable || now.kind == Kind::kSomethingElse) {
      PrintWarning(now.path + ": left out: it cannot be read as a plan (wsoa check)", env_);
      return ExitStatus::kProblems;
    }
    if (!now.text || now.text->form_problems == 0) return ExitStatus::kOk;
    PrintWarning(now.path + ": " + CountOf(now.text->form_problems, "problem") +
                     ": figures may be wrong (wsoa check)",
                 env_);
    return ExitStatus::kProblems;
  }

  const LifeRequest& request_;
  const Env& env_;
  const Headline headline_;
  const bool looks_ahead_;  // behind the last day that is told of
  PlanTexts plans_;
  Day end_{};
  // What the texts have that were looked through for what is not there any more.
  std::set<std::string> known_refs_;
  std::set<std::string> known_plans_;
};

}  // namespace

FoundLife FindLife(const LifeRequest& request, Workspace& workspace, const Env& env,
                   const CommonOptions& common) {
  Finder finder(request, workspace, env, common, false);
  if (auto found = finder.Find()) return std::move(*found);
  if (request.since) {
    // It may have been taken out before.
    LifeRequest whole = request;
    whole.since.reset();
    FoundLife found = FindLife(whole, workspace, env, common);
    std::erase_if(found.life.entries,
                  [&](const LifeEntry& entry) { return entry.day < *request.since; });
    return found;
  }
  if (!common.as_of) throw finder.NothingFound();
  // It may be called so since then.
  Finder ahead(request, workspace, env, common, true);
  if (auto found = ahead.Find()) return std::move(*found);
  throw finder.NothingFound();
}

}  // namespace wsoa
