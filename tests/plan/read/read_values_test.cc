#include "plan/read/read_values.h"

#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("a text may be plain, quoted or a block, and has no blanks around it") {
  const struct {
    std::string keys;
    std::string detail;
  } kTexts[] = {
      {"detail: Second round", "Second round"},
      {"detail: 'Second: round'", "Second: round"},
      {"detail: \" Second\\nround \"", "Second\nround"},
      {"detail: |\n  Second\n  round\n", "Second\nround"},
      {"detail: >-\n  Second\n  round\n", "Second round"},
      {"detail: 2021", "2021"},
      {"detail: 2021-11-30", "2021-11-30"},
      {"detail: true", "true"},
      {"detail: 007", "007"},
  };
  for (const auto& [keys, detail] : kTexts) {
    CAPTURE(keys);
    const TestPlan plan = WithAction(keys);
    CHECK(Reported(plan.problems) == Lines{});
    CHECK(plan->sections[0].actions[0].detail->value == detail);
  }
}

TEST_CASE("a ref that looks like a number stays as written") {
  const TestPlan plan = TestPlan::WithActions("- {ref: 1.10, title: T}\n- {ref: 08, title: T}");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(plan->sections[0].actions[0].ref.value == "1.10");
  CHECK(plan->sections[0].actions[1].ref.value == "08");
}

TEST_CASE("a value of the wrong kind, and what to write") {
  const struct {
    std::string keys;
    std::string reported;
  } kWrong[] = {
      {"owners: HOS",
       "10:17: wrong-type: `owners` must be a list, not a text; write `owners: [HOS]`"},
      {"owners: HOS, DCS",
       "10:17: wrong-type: `owners` must be a list, not a text; write `owners: [HOS, DCS]`"},
      {"findings: \"Late: 48%\"", "10:19: wrong-type: `findings` must be a list, not a text"},
      {"updates: {date: 2021-01}",
       "10:18: wrong-type: `updates` must be a list, not a set of keys; begin each of its entries "
       "with a dash and a space"},
      {"detail: [Only one]",
       "10:17: wrong-type: `detail` must be one text, not a list; write `detail: Only one`"},
      {"detail: [One, two]", "10:17: wrong-type: `detail` must be one text, not a list"},
      {"detail: {Late: 48%}", "10:17: wrong-type: `detail` must be one text, not a set of keys"},
      {"findings:\n  - Late: 48% of plans",
       "11:13: wrong-type: an entry of `findings` must be one text, not a set of keys; write "
       "`\"Late: 48% of plans\"`"},
      {"findings: [[One]]",
       "10:20: wrong-type: an entry of `findings` must be one text, not a list; write `One`"},
      {"assured: 2021-11",
       "10:18: wrong-type: `assured` must be a set of keys, not a text; write `assured: {date: "
       "…}`"},
      {"revisions: [2021-11]",
       "10:21: wrong-type: an entry of `revisions` must be a set of keys, not a text; begin it "
       "with `- date: …`"},
      {"fields: [cost]",
       "10:17: wrong-type: `fields` must be a set of keys, not a list; write a line for each, such "
       "as `name: …`"},
      {"start: [2021-11]",
       "10:16: wrong-type: `start` must be one text, not a list; write `start: 2021-11`"},
  };
  for (const auto& [keys, reported] : kWrong) {
    CAPTURE(keys);
    CHECK(Reported(WithAction(keys).problems) == Lines{reported});
  }
}

TEST_CASE("an empty value, and one that says nothing") {
  const struct {
    std::string keys;
    Lines reported;
  } kEmpty[] = {
      {"evidence:",
       {"10:9: empty-value: `evidence` is empty; write it after the colon, or remove the key"}},
      {"evidence: \"\"", {"10:19: empty-value: `evidence` is empty; write it, or remove the key"}},
      {"evidence: ' '", {"10:19: empty-value: `evidence` is empty; write it, or remove the key"}},
      {"owners: ['', HOS]",
       {"10:18: empty-value: an entry of `owners` is empty; write it, or remove it"}},
      {"findings:\n  - One\n  -\n  - Two",
       {"12:11: empty-value: an entry of `findings` is empty; write it, or remove its dash"}},
      {"owners: []", {}},
  };
  for (const auto& [keys, reported] : kEmpty) {
    CAPTURE(keys);
    CHECK(Reported(WithAction(keys).problems) == reported);
  }
}

TEST_CASE("a word that is not one of those allowed") {
  const TestPlan plan = WithAction(
      "updates:\n"
      "  - {date: 2021-05, rating: brown}\n"
      "  - {date: 2021-06, rating: Red}\n"
      "  - {date: 2021-07, rating: ambr, outcome_rating: green}\n");
  const std::string help = "; write blue, green, amber, yellow, red or purple";
  CHECK(Reported(plan.problems) ==
        Lines{"11:37: bad-value: `rating` cannot be brown" + help,
              "12:37: bad-value: `rating` cannot be Red (did you mean red?)" + help,
              "13:37: bad-value: `rating` cannot be ambr (did you mean amber?)" + help});
  const auto& updates = plan->sections[0].actions[0].updates;
  CHECK(updates.size() == 3);
  CHECK_FALSE(updates[0].rating.has_value());
  CHECK(updates[2].outcome_rating->value == Colour::kGreen);
}

TEST_CASE("a long text is cut short in a message, between characters") {
  CHECK(Shorten("short") == "short");
  CHECK(Shorten("first line\nsecond line") == "first line…");
  CHECK(Shorten(std::string(60, 'x')) == std::string(60, 'x'));
  CHECK(Shorten(std::string(61, 'x')) == std::string(60, 'x') + "…");
  CHECK(Shorten(std::string(59, 'x') + "£££") == std::string(59, 'x') + "…");
}

}  // namespace
}  // namespace wsoa
