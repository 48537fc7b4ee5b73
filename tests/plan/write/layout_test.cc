#include "plan/write/layout.h"

#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

template <typename T>
Located<T> At(T value) {
  return {std::move(value), {}};
}

TEST_CASE("an update stands in brackets where it fits on a line") {
  Update update;
  update.date = At(*ParseDate("2021-11"));
  update.rating = At(Colour::kGreen);
  update.note = At<std::string>("Signed, and sent");
  CHECK(WriteItem(OutlineOf(update), 4) ==
        "    - {date: 2021-11, rating: green, note: 'Signed, and sent'}\n");
  update.note = At<std::string>("Signed\nSent");
  update.by = At<std::string>("HOS");
  CHECK(WriteItem(OutlineOf(update), 4) ==
        "    - date: 2021-11\n"
        "      rating: green\n"
        "      note: |-\n"
        "        Signed\n"
        "        Sent\n"
        "      by: HOS\n");
}

TEST_CASE("completions, revisions and dues") {
  Completion completion;
  completion.date = *ParseDate("2021-11-30");
  CHECK(WriteKey("completed", OutlineOf(completion), 2) == "  completed: 2021-11-30\n");
  completion.reported = true;
  CHECK(WriteItem(OutlineOf(completion), 2) == "  - {reported: 2021-11-30}\n");
  CHECK(WriteItem(OutlineOf(Completion{{}, {}, false, true}), 2) == "  - missed\n");

  Revision revision;
  revision.date = At(*ParseDate("2021-11"));
  revision.due = At(*ParseDate("2022-01/2022-04"));
  revision.approved = At<std::string>("Board");
  CHECK(WriteItem(OutlineOf(revision), 0) ==
        "- {date: 2021-11, due: 2022-01/2022-04, approved: Board}\n");

  const Duration months{3, Duration::Unit::kMonths};
  const Due due{{}, RecurringDue{At(months), At(*ParseDate("2022-01")), {}}};
  CHECK(WriteKey("due", OutlineOf(due), 0) == "due: {every: 3 months, from: 2022-01}\n");
  CHECK(WriteKey("due", OutlineOf(Due{{}, TbdDue{}}), 0) == "due: {tbd: true}\n");
}

TEST_CASE("an action has a line for each key, and its parts are two blanks further in") {
  const TestPlan plan = WithAction(
      "owners: [HOS, 'A, B']\nfields: {}\n"
      "outcomes: [Each child has a plan that was agreed with the family, ok]\n"
      "actions: [{ref: '1.10', title: 'Do: this', due: {when: agreed}}]");
  CHECK(WriteItem(OutlineOf(plan->sections[0].actions[0]), 2) ==
        "  - ref: A1\n"
        "    title: T\n"
        "    owners: [HOS, 'A, B']\n"
        "    actions:\n"
        "      - ref: '1.10'\n"
        "        title: 'Do: this'\n"
        "        due: {when: agreed}\n"
        "    outcomes:\n"
        "      - Each child has a plan that was agreed with the family\n"
        "      - ok\n");
}

}  // namespace
}  // namespace wsoa
