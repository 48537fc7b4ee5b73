// Two years of monthly edits of the four plans, and what a board asks of them.
//
// tests/history/make_two_years makes the repository; its STORY says what happened.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/files.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

using Args = std::vector<std::string>;

void MakeTwoYears(const fs::path& folder) {
  const std::string source = WSOA_SOURCE_DIR;
  const std::string command = "python3 -I '" + source + "/tests/history/make_two_years' '" +
                              source + "/plans' '" + folder.string() + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error(command + " failed");
}

// Made once, for all the cases.
const fs::path& TwoYears() {
  static const TemporaryFolder folder;
  static const fs::path repository = [] {
    MakeTwoYears(folder.path() / "repository");
    return folder.path() / "repository";
  }();
  return repository;
}

// What a command prints in the summer after.
std::string Answer(const Args& args) {
  const RunResult result = RunWsoa(args, {TwoYears(), MakeDay(2021, 6, 30), ""});
  CAPTURE(args.front());
  CHECK(result.err == "");
  CHECK(result.status == 0);
  return result.out;
}

void CheckSays(const std::string& answer, const Args& sentences) {
  for (const std::string& sentence : sentences) {
    CAPTURE(sentence);
    CHECK(answer.find(sentence) != std::string::npos);
  }
}

// With one blank where a table has several.
std::string Squeezed(const std::string& text) {
  std::string squeezed;
  for (const char letter : text) {
    if (letter != ' ' || !squeezed.ends_with(' ')) squeezed += letter;
  }
  return squeezed;
}

}  // namespace

TEST_CASE("the two years are the same every time, and well formed") {
  const TemporaryFolder folder;
  MakeTwoYears(folder.path() / "again");
  const std::string head = "git rev-parse HEAD";
  CHECK(RunWithGit(folder.path() / "again", head) == RunWithGit(TwoYears(), head));
  CHECK(RunWithGit(TwoYears(), "git log --oneline | wc -l") == "33");
  CHECK(RunWithGit(TwoYears(), "git tag").find("board-2020-03") != std::string::npos);
  const RunResult checked = RunWsoa({"check", "-q"}, {TwoYears(), MakeDay(2021, 6, 30), ""});
  CHECK(checked.status == 0);
}

TEST_CASE("what became overdue since the last board, what was completed, and was it late") {
  const std::string answer = Answer({"diff", "board-2019-07", "board-2019-11", "--section", "A"});
  CheckSays(
      answer,
      {"What changed from 31 Jul 2019 (board-2019-07) to 30 Nov 2019 (board-2019-11)",
       "- 2 newly overdue because days passed: A1.d and A1.m\n",
       "- 6 completed, 1 of them late: A1.b, A1.g (23 days late), A1.o, A2.b, A2.c and A2.d\n",
       "– off track (was on track): overdue 61 days: due 30 Sep 2019, grace to 14 Oct 2019",
       "– completed 23 days late, on 23 Aug 2019 (was on track)",
       "– completed 22 Nov 2019 (was on track)"});
}

TEST_CASE("whose dates moved since the last board, how often, and who approved it") {
  CheckSays(Answer({"diff", "board-2019-07", "board-2019-11", "--change", "deadline-later"}),
            {"- 1 deadline moved later: A2.b by 61 days (first move, approved by SWIG)\n",
             "– deadline moved 61 days later, to 30 Nov 2019 (first move, approved by SWIG): The "
             "boards are merged after"});
  // Between these two the plan's file was renamed.
  CheckSays(Answer({"diff", "board-2020-03", "board-2020-11", "--section", "A"}),
            {"- 1 deadline moved later: A1.c by 92 days (second move, approved by ",
             "– deadline moved 92 days later, to 31 Dec 2020 (second move, approved by SEND "
             "Strategic Board): The consultation"});
}

TEST_CASE("a file that is named by what it is called now, or was, is followed") {
  const std::string moved =
      "- 1 deadline moved later: A1.c by 92 days (second move, approved by SEND Strategic Board)";
  CheckSays(Answer({"diff", "board-2020-03", "board-2020-11", "plans/southend-wsoa.yaml"}),
            {moved});
  CheckSays(Answer({"diff", "board-2020-03", "board-2020-11", "plans/southend.yaml"}), {moved});
  const std::string red = "red since 15 Aug 2019, 594 days";
  CheckSays(Answer({"trend", "--revs", "board-*", "plans/southend-wsoa.yaml"}), {red});
  CheckSays(Answer({"trend", "--revs", "board-*", "plans/southend.yaml"}), {red});
  CheckSays(Answer({"actions", "--changed-since", "board-2020-03", "--section", "A",
                    "plans/southend-wsoa.yaml"}),
            {"changed since 31 Mar 2020 (board-2020-03), section A."});
}

TEST_CASE("what was quietly restated since the last board") {
  const std::string answer =
      Answer({"diff", "board-2019-11", "board-2020-03", "--section", "B", "--mentions", "B1.d"});
  CheckSays(answer, {"1 restated because the plan was altered: B1.d\n",
                     "– restated: on 30 Nov 2019 reported off track, now told on track (altered)",
                     "– deadline moved 274 days later, to 30 Jun 2020 (not approved: the plan was "
                     "rewritten)",
                     "– first due date altered: 30 Jun 2020, was 30 Sep 2019"});
  CheckSays(
      Answer({"diff", "board-2019-07", "board-2019-11", "--by", "restatement"}),
      {"- 1 restated because a fact was written down late: C1.b\n",
       "– restated: on 31 Jul 2019 reported on track, now told complete (written down late)"});
}

TEST_CASE("how A2 got from green to amber and back") {
  CheckSays(Answer({"diff", "reported@2019-07", "reported@2019-08", "--section", "A"}),
            {"A2    SEND training and development for leaders\n"
             "      – at risk (was on track): worst of 5 parts: A2.b at risk",
             "– at risk (was on track): forecast 31 Oct 2019 is 31 days after the deadline 30 Sep "
             "2019, grace to 14 Oct 2019"});
  CheckSays(Answer({"diff", "reported@2019-08", "reported@2019-09", "--section", "A"}),
            {"A2    SEND training and development for leaders\n"
             "      – recovered: on track (was at risk)",
             "– no forecast any more, was 31 Oct 2019"});
}

TEST_CASE("the life of an action: how it got from green to amber and back, by whom and why") {
  CheckSays(Answer({"log", "A2"}),
            {"On track from 31 May 2019, at risk from 31 Aug 2019, on track from 30 Sep 2019 and "
             "complete from 31 Mar 2020.\n",
             "Pat Doyle: Report of August 2019\n"
             "                     – at risk (was on track): worst of 5 parts: A2.b at risk\n",
             "– recovered: on track (was at risk): worst of 5 parts: A2.b on track\n",
             "– completed 20 Mar 2020 (was on track), recorded 11 days later\n",
             "– the plan's file is now plans/southend-wsoa.yaml, was plans/southend.yaml\n"});
  CheckSays(
      Answer({"log", "A2", "--parts"}),
      {"– A2.b: deadline moved 61 days later, to 30 Nov 2019 (first move, approved by SWIG)"});
  CheckSays(Answer({"log", "B1.d"}),
            {"15 Oct 2019  red     days passed\n"
             "                     – off track (was at risk): overdue 15 days: due 30 Sep 2019, "
             "grace to 14 Oct 2019\n",
             "Sam Reed: Tidy section B\n",
             "– restated from 1 Oct 2019: on 27 Feb 2020 reported off track, now told on track "
             "(altered)\n"});
  // By the number that it had.
  CheckSays(Answer({"log", "B2.q"}), {"B2.r  Compare POET", "– renumbered, was B2.q\n"});
}

TEST_CASE("a rename, a new number, a new title and new plans are no more than that") {
  const std::string answer = Answer({"diff", "board-2020-03", "board-2020-07"});
  CheckSays(answer,
            {"B2.r  Compare POET results with regional and national benchmarks\n",
             "– renumbered, was B2.q",
             "– title changed to Make the website known to every family, was Raise the website's "
             "profile",
             "     – new plan"});
  CHECK(answer.find("– removed") == std::string::npos);
}

TEST_CASE("what was written and taken back, and what is only layout, is no change") {
  CHECK(Answer({"diff", "board-2020-07", "board-2020-11"}).find("A3.b") == std::string::npos);
  const std::string layout =
      RunWithGit(TwoYears(), "git log --format=%h --grep='^Layout$' board-2020-03");
  CheckSays(Answer({"diff", layout + "~1@2019-12-31", layout + "@2019-12-31"}),
            {"Nothing changed"});
}

TEST_CASE("what a branch brought counts from the day that it was merged") {
  CheckSays(Answer({"diff", "reported@2019-10-30", "reported@2019-10-31"}),
            {"– completed 18 Oct 2019 (was on track)"});
}

TEST_CASE("how ratings went from board to board, as reported and as told now") {
  const Args dates = {"trend",    "--dates", "2019-07,2019-08,2019-09,2019-11,2020-03",
                      "--rows",   "action",  "plans/southend-wsoa.yaml",
                      "--section"};
  const auto trend = [&](const Args& more) {
    Args args = dates;
    args.insert(args.end(), more.begin(), more.end());
    return Squeezed(Answer(args));
  };
  CheckSays(trend({"A", "--as-reported"}),
            {"Ref Action Jul 2019 Aug 2019 Sep 2019 Nov 2019 Mar 2020 Travel",
             "A2 SEND training and development for leaders green amber green green blue improving",
             "A1.g Agree an aligned SEND budget that matches shared priorities green blue blue"});
  const std::string chair = "B1.d Appoint a Community Paediatric Clinical Lead green green green ";
  CheckSays(trend({"B", "--as-reported"}), {chair + "red green improving"});
  CheckSays(trend({"B"}), {chair + "green green steady"});
}
