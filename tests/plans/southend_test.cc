// The published plans against the facts that their documents print, row by row: owners and dates of
// the Southend statement of 2019, owners, dates and colours of its tracker of January 2022.
#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "plan/words.h"
#include "support/published_plan.h"
#include "support/run.h"

namespace wsoa {
namespace {

// "owners | due" of each action beneath a heading; owners only where they are its own.
std::vector<std::string> Rows(const Published& published, const std::string& heading) {
  std::vector<std::string> rows;
  for (const PlacedAction& place : published.actions) {
    if (place.parent == PlacedAction::kNone) continue;
    const Action& parent = *published.actions[static_cast<std::size_t>(place.parent)].action;
    if (*parent.ref != heading) continue;
    rows.push_back(Joined(place.action->owners) + " | " + DueAsWritten(*place.action));
  }
  return rows;
}

using Table = std::map<std::string, std::vector<std::string>>;

const Table& StatementRows() {
  static const Table rows = {
      {"A1",
       {" | 2019-07", " | 2019-09", " | 2020-04", " | 2019-09", " | 2020-03",
        " | {ongoing: true, from: 2019-12}", " | 2019-07", " | 2019-06", " | 2019-06", " | 2019-12",
        " | 2019-12", " | 2019-12", " | 2019-08", " | 2020-03", " | 2019-09"}},
      {"A2", {" | 2019-07", " | 2019-09", " | 2019-09", " | 2019-09", " | 2020-03"}},
      {"A3",
       {"ADIP | 2019-12", "ADIP | 2020-03", "ADIP | 2020-03", "HOS | 2019-07", "ADIP | 2019-12"}},
      {"B1",
       {"HOS | 2019-06", "HOS | 2019-07", "HOS | 2019-07", "ADIP | 2019-09", "DMO | 2020-03",
        "DMO | 2019-09", "ADIP | 2020-01", "DPH | 2019-09"}},
      {"B2",
       {"HOS | 2019-09", "HOS | 2019-10", "HOS | 2019-10", "HOS | 2019-09", "HOS | 2019-10",
        "HOS | 2019-10", "HOS | 2019-09", "HOS | 2020-01", "HOS | 2020-03", "HOS | 2020-03",
        "HOS | 2019-12", "ADIP | 2019-12", "HOS | 2019-09", "HOS | 2019-06", "HOS | 2020-06",
        "HOS | 2019-05", "HOS | 2020-06"}},
      {"B3",
       {"HOS | 2019-06", "HOS | 2019-06", "HOS | 2019-06", "HOS | 2019-11", "HOS | 2020-02",
        "HOS | 2019-09", "HOS | 2020-04", "HOS | 2020-04", "DMO | 2019-09"}},
      {"C1",
       {"HOS | 2019-06", "HOS | 2019-07", "HOS | 2019-12", "SSM | 2019-09", "SSM | 2019-09",
        "SSM | 2019-09", "DCS | 2019-09", "DCS | 2019-06", "DPH | 2019-09"}},
      {"C2", {"HOS | 2020-03", "HOPI | 2019-12", "HOSPAR | 2019-12", "DMO | 2019-12"}},
      {"C3", {"SSM | 2020-03", "SSM | 2020-03", "HOPI | 2020-03", "DOL | 2020-03"}},
      {"D1", {"DCS HOPI | 2019-06", "DCS HOPI | 2019-07", "DCS HOPI | 2019-07"}},
      {"D2",
       {"HOS HOAI | 2019-11", "HOAI | 2019-04", "HOS | 2019-11", "ADIP HOS | 2019-11",
        "ADIP | 2019-09", "ADIP | 2019-09", "HOS | 2019-07", "HOAI | 2020-11", "HOS | 2020-01",
        "DMO | 2019-10", "ADIP | 2019-06"}},
      {"D3",
       {"HSP HOS | 2019-05", "HSP | 2019-06", "HOS HSP | 2019-07", "HOS HSP | 2019-07",
        "HSP | 2019-09", "DMO | 2019-10", "ADIP | 2019-07", "ADIP | 2019-09", "ADIP | 2020-03",
        "DPH | 2019-12"}},
      {"D4",
       {"HSPP | 2019-06", "HSPP | 2019-09", "DOL | 2019-09", "HOS | 2020-01", "HSPP | 2019-12",
        "HSPP DOL | 2019-07", "DOL | 2019-06"}},
      {"D5",
       {"HOAI HOS | 2019-07", "HOAI HOS | 2019-09", "HOAI HOS | 2020-03", "HOAI HOS | 2019-05",
        "HSPP | 2019-07", "HOAI | 2019-09", "SPHP | 2019-06", "DMO ADIP | 2019-09", " | 2019-12"}},
      {"D6", {"ADIP YOS | 2019-12", "ADIP YOS DMO | 2019-12"}},
  };
  return rows;
}

struct TrackerRow {
  std::string ref;
  std::string owners;
  std::string due;
  std::string rating;  // empty if the tracker prints none
};

std::vector<TrackerRow> RowsOf(const Published& published) {
  std::vector<TrackerRow> rows;
  for (const PlacedAction& place : published.actions) {
    const auto& updates = place.action->updates;
    const bool rated = !updates.empty() && updates.front().rating;
    rows.push_back({*place.action->ref, Joined(place.action->owners), DueAsWritten(*place.action),
                    rated ? std::string(WordFor(**updates.front().rating)) : ""});
  }
  return rows;
}

const std::vector<TrackerRow>& PrintedRows() {
  static const std::vector<TrackerRow> rows = {
      {"APP-01", "MM TD O", "{ongoing: true}", "green"},
      {"APP-02", "GB CM", "2021-11", "red"},
      {"APP-03", "GB CM", "2021-11", "red"},
      {"APP-04", "SSPB", "2021-12", "yellow"},
      {"APP-05", "", "-", "green"},
      {"APP-06", "", "-", "green"},
      {"APP-07", "", "-", "red"},
      {"APP-08", "GB CM", "2021-10", "yellow"},
      {"APP-09", "GB RG", "2021-12", "yellow"},
      {"APP-10", "GB CMC", "2022-02", "green"},
      {"APP-11", "GB CM", "2021-10", "blue"},
      {"APP-12", "GB", "2021-12", "blue"},
      {"APP-13", "", "-", ""},
      {"APP-13.1", "Local Offer Review Group", "2021-11", "red"},
      {"APP-13.2", "Local Offer Review Group", "2021-11", "red"},
      {"APP-13.3", "Local Offer Review Group", "2021-12", "red"},
      {"APP-14", "", "-", ""},
      {"APP-14.1", "CM SSIF", "2021-12", "green"},
      {"APP-14.2", "CM SSIF", "2021-12", "green"},
      {"APP-14.3", "CM", "2021-11", "blue"},
      {"APP-14.4", "CM", "2021-10", "red"},
      {"APP-14.5", "CM", "2021-11", "red"},
      {"APP-14.6", "CM", "2022-01", "green"},
      {"APP-14.7", "CM GB", "2022-03", "green"},
      {"APP-14.8", "CM", "2022-02", "green"},
      {"APP-14.9", "CM", "2021-12", "blue"},
      {"PR-01", "CM", "2022-01/2022-04", "green"},
      {"PR-01.1", "", "2022-03", "green"},
      {"PR-01.2", "", "2022-04", "green"},
      {"PR-01.3", "", "{every: 3 months, from: 2022-01}", "green"},
      {"PR-01.4", "", "{ongoing: true, review: 2 months}", "green"},
      {"PR-02", "GB", "2022-01", "green"},
      {"PR-02.1", "", "2022-01", "blue"},
      {"PR-02.2", "", "2022-01", "yellow"},
      {"PR-02.3", "", "{ongoing: true, from: 2022-04}", "green"},
      {"PR-03", "BM", "2022-02/2022-07", "green"},
      {"PR-03.1", "", "[2022-02, 2022-07]", "green"},
      {"PR-03.2", "", "2022-03", "green"},
      {"PR-03.3", "", "2022-03", "green"},
      {"PR-03.4", "", "[2022-04, 2022-07]", "green"},
      {"PR-04", "GB", "2022-02/2022-07", "green"},
      {"PR-04.1", "", "2022-02", "green"},
      {"PR-04.2", "", "2022-02", "green"},
      {"PR-04.3", "", "2022-03", "green"},
      {"PR-04.4", "", "2022-04", "green"},
      {"PR-04.5", "", "2022-05", "green"},
      {"PR-04.6", "", "2022-07", "green"},
      {"PR-05", "BM", "2022-04/2022-06", "green"},
      {"PR-05.1", "", "2022-05", "green"},
      {"PR-05.2", "", "2022-06", "green"},
      {"PR-05.3", "",
       "when: the DIE publishes the new continuum of need\n              expected: 2022-12",
       "green"},
      // One row is shifted in print: owner and tag stand at PR-06.1.
      {"PR-06", "LM", "2022-03/2022-05", "green"},
      {"PR-06.1", "", "2022-03", "green"},
      {"PR-06.2", "", "2022-04", "green"},
      {"PR-06.3", "", "2022-04", "green"},
      {"PR-06.4", "", "2022-05", "green"},
      {"PR-07", "AP", "2022-03/2022-05", "green"},
      {"PR-07.1", "", "2022-03", "green"},
      {"PR-07.2", "", "2022-04", "green"},
      {"PR-07.3", "", "2022-05", ""},
      {"PR-08", "GB", "2022-03/2022-04", ""},
      {"PR-08.1", "", "2022-03", ""},
      {"PR-08.2", "", "2022-04", ""},
      {"PR-09", "GB", "2022-02/2022-04", ""},
      {"PR-09.1", "", "2022-02", ""},
      {"PR-09.2", "", "2022-03", ""},
      {"PR-09.3", "", "2022-04", ""},
      {"PR-10", "AK", "2022-03/2022-07", ""},
      {"PR-10.1", "", "2022-03", ""},
      {"PR-10.2", "", "2022-07", ""},
      {"PR-10.3", "", "2022-07", ""},
      {"PR-11", "AK", "2022-02", ""},
      {"PR-11.1", "", "-", ""},
      {"PR-12", "BM", "2022-01/2022-02", ""},
      {"PR-12.1", "", "2022-01", ""},
      {"PR-12.2", "", "2022-01", ""},
      {"PR-12.3", "", "2022-02", ""},
      {"PR-12.4", "", "2022-02", ""},
      {"PR-13", "GB", "2022-03/2022-08", ""},
      {"PR-13.1", "", "2022-03", ""},
      {"PR-13.2", "", "2022-03", ""},
      {"PR-13.3", "", "2022-04", ""},
      {"PR-13.4", "", "2022-04", ""},
      {"PR-13.5", "", "2022-08", ""},
      {"PR-14", "LM", "2022-04/2022-05", ""},
      {"PR-14.1", "", "2022-04", ""},
      {"PR-14.2", "", "2022-05", ""},
      {"PR-14.3", "", "2022-05", ""},
      {"PR-15", "APD", "2022-03/2022-06", ""},
      {"PR-15.1", "", "2022-03", ""},
      {"PR-15.2", "", "2022-05", ""},
      {"PR-15.3", "", "2022-06", ""},
  };
  return rows;
}

// The rows of `wsoa status --format json` of one plan, by ref.
std::map<std::string, nlohmann::json> JsonRows(const std::string& name, const std::string& as_of) {
  TestWorld world;
  world.directory = WSOA_SOURCE_DIR;
  const RunResult run =
      RunWsoa({"status", "plans/" + name, "--as-of", as_of, "--format", "json"}, world);
  REQUIRE(run.status == 0);
  const auto status = nlohmann::json::parse(run.out);
  std::map<std::string, nlohmann::json> rows;
  for (const auto& row : status["plans"][0]["actions"]) {
    rows[row["ref"].get<std::string>()] = row;
  }
  return rows;
}

// The owners of a row as printed: its own, or those of the heading above it.
bool HasOwners(const nlohmann::json& row, const std::string& printed) {
  std::string owners;
  for (const auto& owner : row["owners"]) {
    owners += (owners.empty() ? "" : " ") + owner.get<std::string>();
  }
  return printed.empty() || owners == printed;
}

// The deadline of a row that prints one date: its last day.
bool HasDue(const nlohmann::json& row, const std::string& printed) {
  if (printed == "-") return row["due"].is_null();
  const auto date = ParseDate(printed);
  return !date || row["due"] == IsoDay(date->last);
}

TEST_CASE("the JSON of the tracker has the owners, deadlines and colours of the document") {
  auto rows = JsonRows("southend-2022.yaml", "2022-01-31");
  CHECK(rows.size() == PrintedRows().size());
  for (const TrackerRow& printed : PrintedRows()) {
    CAPTURE(printed.ref);
    const auto& row = rows[printed.ref];
    CHECK(HasOwners(row, printed.owners));
    CHECK(HasDue(row, printed.due));
    CHECK((printed.rating.empty() ? row["stated"].is_null() : row["stated"] == printed.rating));
  }
}

TEST_CASE("the JSON of the statement has the owners and target dates of the document") {
  auto rows = JsonRows("southend-2019.yaml", "2019-05-31");
  CHECK(rows.size() == 118 + 15);
  for (const auto& [heading, printed] : StatementRows()) {
    for (std::size_t i = 0; i < printed.size(); ++i) {
      const std::string ref = heading + "." + static_cast<char>('a' + i);
      CAPTURE(ref);
      const auto& row = rows[ref];
      const auto bar = printed[i].find(" | ");
      CHECK(row["parent"] == heading);
      CHECK(HasOwners(row, printed[i].substr(0, bar)));
      CHECK(HasDue(row, printed[i].substr(bar + 3)));
      CHECK(row["stated"].is_null());
    }
  }
}

TEST_CASE("the statement of 2019 has the owners and target dates of the document") {
  const Published statement = ReadPublished("southend-2019.yaml");
  std::size_t sub_actions = 0;
  for (const auto& [heading, rows] : StatementRows()) {
    CAPTURE(heading);
    CHECK(Rows(statement, heading) == rows);
    sub_actions += rows.size();
  }
  CHECK(sub_actions == 118);
  CHECK(statement.actions.size() == 118 + 15);
  CHECK(PlaceMeasures(statement.plan).size() == 81);

  const PlanIndex index(statement.plan);
  const auto owners_of = [&](const char* ref) {
    return Joined(*statement.actions[static_cast<std::size_t>(*index.FindAction(ref))].owners);
  };
  CHECK(owners_of("A1.c") == "ADIP DPH DOL DCS DOIP");
  CHECK(owners_of("A2.e") == "CN SCCG AO SCCG C SCCG DMO");
}

TEST_CASE("the statement of 2019 names its leaders, people and reporting dates") {
  const Published statement = ReadPublished("southend-2019.yaml");
  std::vector<std::string> leaders;
  for (const Section& section : statement.plan.sections) leaders.push_back(**section.leader);
  CHECK(leaders == std::vector<std::string>{"DOIP", "DPH", "DCS", "DOL"});
  CHECK(statement.plan.people->size() == 21);
  CHECK(statement.plan.glossary->size() == 27);
  std::vector<std::string> dates;
  for (const auto& date : statement.plan.reporting->dates) dates.push_back(ShowDate(*date));
  CHECK(dates == std::vector<std::string>{"Jul 2019", "Nov 2019", "Mar 2020", "Jul 2020"});
}

TEST_CASE("the tracker of 2022 has the owners, dates and colours of the document, in its order") {
  const Published tracker = ReadPublished("southend-2022.yaml");
  const auto rows = RowsOf(tracker);
  const auto& printed = PrintedRows();
  REQUIRE(rows.size() == printed.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(printed[i].ref);
    CHECK(rows[i].ref == printed[i].ref);
    CHECK(rows[i].owners == printed[i].owners);
    CHECK(rows[i].due == printed[i].due);
    CHECK(rows[i].rating == printed[i].rating);
  }
}

}  // namespace
}  // namespace wsoa
