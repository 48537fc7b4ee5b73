#include "changes/life/life.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "changes/life/event_dates.h"
#include "plan/words.h"
#include "support/diff_lines.h"
#include "support/random_plan.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

// Each entry, and each change of it, on a line of its own.
std::string Lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::string PlanOf(const std::string& actions) {
  return "wsoa: 1\ntitle: Plan\narea: Northshire\npublished: 2021-04-01\n"
         "scheme: {grace: 14 days}\nsections:\n"
         "  - ref: A\n    title: Act\n    actions:\n" +
         actions;
}

std::string ActionOf(const std::string& ref, const std::string& rest) {
  return "      - {ref: " + ref + ", title: Appoint an independent chair of the board, " + rest +
         "}\n";
}

// The texts of one plan, a commit each.
class PlanTexts {
 public:
  PlanTexts& Add(const std::string& day, const std::string& text,
                 const std::string& path = "north.yaml") {
    PlanVersion version = Version(path);
    version.kind = PlanVersion::Kind::kPlan;
    version.text = ReadTestPlan(path, text);
    texts_.push_back({std::move(version), ParseDate(day)->last, Commit()});
    return *this;
  }
  PlanTexts& AddBroken(const std::string& day) {
    PlanVersion version = Version("north.yaml");
    version.kind = PlanVersion::Kind::kUnreadable;
    version.problem = "line 2: this [ is never closed";
    texts_.push_back({std::move(version), ParseDate(day)->last, Commit()});
    return *this;
  }
  PlanTexts& AddGone(const std::string& day) {
    PlanVersion version = Version("north.yaml");
    version.kind = PlanVersion::Kind::kGone;
    texts_.push_back({std::move(version), ParseDate(day)->last, Commit()});
    return *this;
  }
  PlanTexts& NotCommitted() {
    texts_.back().commit.reset();
    return *this;
  }

  const std::vector<LifeText>& all() const { return texts_; }

 private:
  PlanVersion Version(const std::string& path) const {
    PlanVersion version;
    version.path = path;
    version.commit = texts_.size();
    return version;
  }

  std::vector<LifeText> texts_;
};

LifeQuestion Ask(const std::string& ref, std::size_t at, const std::string& end) {
  LifeQuestion question;
  question.name = {ChangedThing::kAction, ref};
  question.at = at;
  question.end = ParseDate(end)->last;
  return question;
}

// "2021-07-01 time A1 at-risk", and each change of it on a line of its own.
std::vector<std::string> Told(const Life& life) {
  std::vector<std::string> lines;
  for (const LifeEntry& entry : life.entries) {
    std::string line = IsoDay(entry.day) + " " + std::string(WordFor(entry.kind)) + " " + entry.ref;
    const auto state =
        entry.place.plan ? StandingAt(entry.place, life.name.thing).state : std::optional<State>();
    line += state ? " " + std::string(WordFor(*state)) : " –";
    if (!entry.former_path.empty()) line += ", file was " + entry.former_path;
    if (!entry.problem.empty()) line += ", " + entry.problem;
    if (entry.after_gap) line += ", after a gap";
    if (entry.restated_since) line += ", told otherwise since " + IsoDay(*entry.restated_since);
    lines.push_back(line);
    for (const Change& change : entry.changes) lines.push_back("  " + DiffLine(change));
  }
  return lines;
}

std::string LifeLines(const LifeQuestion& question, const PlanTexts& texts) {
  return Lines(Told(LifeOf(question, texts.all())));
}

}  // namespace

TEST_CASE("a life has what commits did and, on their days, what days alone did") {
  PlanTexts texts;
  texts.Add("2021-04-01", PlanOf(ActionOf("A1", "due: 2021-06-30")))
      .Add("2021-08-16", PlanOf(ActionOf("A1", "due: 2021-06-30, completed: 2021-08-10")));
  CHECK(
      LifeLines(Ask("A1", 1, "2021-12-31"), texts) ==
      Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track",
             "2021-07-01 time A1 at-risk", "  action A1 newly-at-risk by time: on-track > at-risk",
             "2021-07-15 time A1 off-track",
             "  action A1 newly-off-track by time: at-risk > off-track",
             "2021-08-16 commit A1 complete, told otherwise since 2021-08-10",
             "  action A1 completed-late by edit: off-track > complete, 41 days",
             "  action A1 recorded-late by restatement: off-track > complete"}));
}

TEST_CASE("a thing is followed through a new number, a new file, and texts that say nothing") {
  PlanTexts texts;
  texts.Add("2021-04-01", PlanOf(ActionOf("A1", "due: 2022-06")), "old.yaml")
      .Add("2021-05-01", PlanOf(ActionOf("A1", "due: 2022-06")))
      .AddBroken("2021-06-01")
      .Add("2021-06-10", PlanOf(ActionOf("A2", "due: 2022-06")))
      .AddGone("2021-07-01")
      .Add("2021-07-10", PlanOf(ActionOf("A2", "due: 2022-07")));
  const std::string expected = Lines({
      "2021-04-01 commit A1 on-track",
      "  action A1 added by edit: – > on-track",
      "2021-05-01 commit A1 on-track, file was old.yaml",
      "2021-06-01 commit A1 –, line 2: this [ is never closed",
      "2021-06-10 commit A2 on-track, after a gap",
      "  action A2 renumbered by edit: A1 > A2",
      "2021-07-01 commit A2 –",
      "  plan plan-removed by edit: – > –",
      "2021-07-10 commit A2 on-track, after a gap",
      "  action A2 deadline-later by edit: 2022-06-30 > 2022-07-31, 31 days",
      "  action A2 original-due-altered by edit: 2022-06-30 > 2022-07-31",
  });
  CHECK(LifeLines(Ask("A2", 5, "2021-12-31"), texts) == expected);
  // By the number that it had.
  CHECK(LifeLines(Ask("A1", 1, "2021-12-31"), texts) == expected);
}

TEST_CASE("what days do while no text can be read is told when one can again") {
  PlanTexts texts;
  texts.Add("2021-04-01", PlanOf(ActionOf("A1", "due: 2021-06-30")))
      .AddBroken("2021-06-20")
      .Add("2021-07-20", PlanOf(ActionOf("A1", "due: 2021-06-30, owners: [HOS]")));
  CHECK(LifeLines(Ask("A1", 2, "2021-07-31"), texts) ==
        Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track",
               "2021-06-20 commit A1 –, line 2: this [ is never closed",
               "2021-07-20 commit A1 off-track, after a gap",
               "  action A1 newly-off-track by time: on-track > off-track",
               "  action A1 owners-changed by edit, owners: – > HOS"}));
}

TEST_CASE("a thing that was taken out and put back has one life, another of its number has not") {
  const std::string other = "      - {ref: A9, title: Another thing, due: 2022-06}\n";
  PlanTexts texts;
  texts.Add("2021-04-01", PlanOf(other + ActionOf("A1", "due: 2022-06")))
      .Add("2021-05-01", PlanOf(other))
      .Add("2021-06-01", PlanOf(other + ActionOf("A1", "due: 2022-06")));
  CHECK(LifeLines(Ask("A1", 2, "2021-06-30"), texts) ==
        Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track",
               "2021-05-01 commit A1 –", "  action A1 removed by edit: on-track > –",
               "2021-06-01 commit A1 on-track", "  action A1 added by edit: – > on-track"}));
  PlanTexts renumbered;
  renumbered.Add("2021-04-01", PlanOf(ActionOf("A1", "due: 2022-06")))
      .Add("2021-05-01", PlanOf(ActionOf("A2", "due: 2022-06")))
      .Add("2021-06-01", PlanOf("      - {ref: A1, title: New work, due: 2022-08}\n" +
                                ActionOf("A2", "due: 2022-06")));
  CHECK(LifeLines(Ask("A1", 2, "2021-06-30"), renumbered) ==
        Lines({"2021-06-01 commit A1 on-track", "  action A1 added by edit: – > on-track"}));
}

TEST_CASE("a fact that was written ahead is told on its day, also where no state turns") {
  PlanTexts texts;
  texts.Add("2021-04-01",
            PlanOf(ActionOf("A1", "due: 2022-06, updates: [{date: 2021-05-03, note: Begun.}]")));
  CHECK(LifeLines(Ask("A1", 0, "2021-06-30"), texts) ==
        Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track",
               "2021-05-03 time A1 on-track", "  action A1 note-added by time: – > Begun."}));
}

TEST_CASE("where less than the whole history is told, it begins with how it stood") {
  PlanTexts texts;
  texts.Add("2021-04-01", PlanOf(ActionOf("A1", "due: 2021-06-30")))
      .Add("2021-07-20", PlanOf(ActionOf("A1", "due: 2021-06-30, owners: [HOS]")))
      .NotCommitted();
  LifeQuestion question = Ask("A1", 1, "2021-07-31");
  question.from_the_start = false;
  const auto lines = Told(LifeOf(question, texts.all()));
  CHECK(lines.front() == "2021-04-01 stood A1 on-track");
  CHECK(lines[lines.size() - 2] == "2021-07-20 uncommitted A1 off-track");
}

TEST_CASE("with parts, what happened beneath is told too") {
  const auto plan = [](const std::string& rest) {
    return PlanOf(
        "      - ref: A1\n        title: Whole\n        actions:\n"
        "          - {ref: A1.a, title: First part, due: 2021-06-30" +
        rest + "}\n          - {ref: A1.b, title: Second part, due: 2022-06}\n");
  };
  PlanTexts texts;
  texts.Add("2021-04-01", plan("")).Add("2021-06-01", plan(", completed: 2021-06-01"));
  LifeQuestion question = Ask("A1", 1, "2021-06-30");
  CHECK(LifeLines(question, texts) ==
        Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track"}));
  question.with_parts = true;
  CHECK(LifeLines(question, texts) ==
        Lines({"2021-04-01 commit A1 on-track", "  action A1 added by edit: – > on-track",
               "2021-06-01 commit A1 on-track",
               "  action A1.a completed by edit: on-track > complete"}));
}

TEST_CASE("since when two tellings differ is counted back from the last day") {
  const auto since = [](const Spells& told, const Spells& retold) {
    const auto day = OtherwiseSince(told, retold);
    return day ? IsoDay(*day) : "never";
  };
  const auto spell = [](State state, const char* first, const char* last) {
    StateSpell made;
    made.state = state;
    made.first = ParseDate(first)->first;
    made.last = ParseDate(last)->last;
    return made;
  };
  const Spells late = {spell(State::kOnTrack, "2021-01-01", "2021-06-30"),
                       spell(State::kAtRisk, "2021-07-01", "2021-07-14"),
                       spell(State::kOffTrack, "2021-07-15", "2021-07-31")};
  const Spells done = {spell(State::kOnTrack, "2021-01-01", "2021-07-04"),
                       spell(State::kComplete, "2021-07-05", "2021-07-31")};
  const Spells fine = {spell(State::kOnTrack, "2021-01-01", "2021-07-31")};
  CHECK(since(late, late) == "never");
  CHECK(since(late, done) == "2021-07-01");
  CHECK(since(late, fine) == "2021-07-01");
  CHECK(since(fine, done) == "2021-07-05");
  CHECK(since({}, fine) == "never");
}

namespace {

PlanVersion RandomVersion(std::size_t commit) {
  PlanVersion version;
  version.commit = commit;
  version.path = "plan.yaml";
  if (commit > 0 && Drawn(8) == 0) {
    version.kind = PlanVersion::Kind::kUnreadable;
    return version;
  }
  version.kind = PlanVersion::Kind::kPlan;
  version.text = std::make_shared<PlanText>(
      std::make_unique<Source>("plan.yaml", std::to_string(commit)), RandomPlan(Drawn), 0);
  return version;
}

std::vector<LifeText> RandomTexts() {
  std::vector<LifeText> texts;
  Day day = RandomPlanOptions().from;
  for (std::size_t i = 0; i < 4; ++i) {
    texts.push_back({RandomVersion(i), day, Commit()});
    day += std::chrono::days(Drawn(120));
  }
  return texts;
}

}  // namespace

TEST_CASE("on every day a thing stands as the last entry before that says") {
  CHECK(rc::check([] {
    const std::vector<LifeText> texts = RandomTexts();
    const auto& actions = texts.front().version.text->index.actions();
    RC_PRE(!actions.empty());
    const auto& ref =
        *actions[static_cast<std::size_t>(Drawn(static_cast<int>(actions.size())))].action->ref;
    LifeQuestion question = Ask(ref, 0, "2022-06-30");
    question.end = texts.back().from + std::chrono::days(200);
    const Life life = LifeOf(question, texts);
    std::size_t text = 0;
    std::size_t entry = 0;
    RC_ASSERT(!life.entries.empty());
    for (Day day = texts.front().from; day <= question.end; day += std::chrono::days(1)) {
      while (text + 1 < texts.size() && texts[text + 1].from <= day) ++text;
      while (entry + 1 < life.entries.size() && life.entries[entry + 1].day <= day) ++entry;
      const LifeEntry& last = life.entries[entry];
      if (!texts[text].is_plan()) {
        RC_ASSERT(last.place.plan == nullptr);
        continue;
      }
      const Snapshot snapshot = TakeSnapshot({texts[text].version.text}, "", day);
      const ChangePlace place = PlaceIn(snapshot.plans.front(), {ChangedThing::kAction, last.ref});
      RC_ASSERT((place.plan != nullptr) == (last.place.plan != nullptr));
      if (!place.plan) continue;
      RC_ASSERT(place.action->effective_state == last.place.action->effective_state);
    }
  }));
}

TEST_CASE("the life of a risk: when it was scored anew, and when its acceptance ran out") {
  PlanTexts texts;
  texts.Add("2021-04-01", R"(wsoa: 1
title: Plan
area: Testshire
sections: [{ref: S, title: Section}]
risks:
  - ref: R1
    title: Risk
    opened: 2021-03-01
    likelihood: 4
    severity: high
    accepted: {date: 2021-05-10, until: 2021-06}
    updates: [{date: 2021-08-02, likelihood: 2}]
)");
  LifeQuestion question = Ask("R1", 0, "2021-09-30");
  question.name.thing = ChangedThing::kRisk;
  CHECK(LifeLines(question, texts) == R"(2021-04-01 commit R1 –
  risk R1 risk-opened by edit: – > –
2021-05-10 time R1 –
  risk R1 risk-rerated by time, acceptance: – > current
2021-07-01 time R1 –
  risk R1 risk-rerated by time, acceptance: current > expired
2021-08-02 time R1 –
  risk R1 risk-rerated by time, score: 20 > 10
)");
}

}  // namespace wsoa
