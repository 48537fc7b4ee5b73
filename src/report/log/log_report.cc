#include "report/log/log_report.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <utility>

#include "report/cells.h"
#include "report/columns.h"
#include "report/diff/change_cells.h"
#include "report/key_legend.h"
#include "report/log/log_words.h"
#include "source/shorten.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Kind = LifeEntry::Kind;

// The last entry after which it was in the plan, or null.
const LifeEntry* LastStanding(const Life& life) {
  const auto last = std::find_if(life.entries.rbegin(), life.entries.rend(),
                                 [](const LifeEntry& entry) { return entry.place.plan; });
  return last == life.entries.rend() ? nullptr : &*last;
}

std::string TitleOf(const Life& life) {
  const bool is_plan = life.name.thing == ChangedThing::kPlan;
  const std::string name =
      is_plan ? std::filesystem::path(life.path).stem().string() : life.name.ref;
  return name + "  " + life.title;
}

Cell RatingThen(const LifeEntry& entry, ChangedThing thing) {
  if (!entry.place.plan) return MissingCell();
  const ThingStanding standing = StandingAt(entry.place, thing);
  return RatingCell(standing.rating, standing.state);
}

Row Line(std::string words, Tone tone) {
  Row row;
  row.cells = {TextCell(""), TextCell(""), TextCell("– " + std::move(words))};
  row.cells.back().tone = tone;
  return row;
}

void AddEntry(const LifeEntry& entry, const Life& life, const LogReportOptions& options,
              Table& table) {
  Row head;
  head.cells = {DayCell(entry.day), RatingThen(entry, life.name.thing),
                TextCell(WhatHappened(entry, life, options.today))};
  head.strong = true;
  table.rows.push_back(std::move(head));
  for (const EntryRemark& remark : RemarksOn(entry, life.name)) {
    table.rows.push_back(Line(remark.words, remark.tone));
  }
  for (const Change& change : entry.changes) {
    table.rows.push_back(Line(ChangeOfEntry(change, entry, life.name), ToneOfChange(change)));
  }
}

// "on track from 1 Apr 2021, off track from 15 Sep 2021 and complete from 10 Jan 2022".
std::string StatesInTurn(const Life& life) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> turns;
  std::optional<State> last;
  for (const LifeEntry& entry : life.entries) {
    if (!entry.place.plan) continue;
    const auto state = StandingAt(entry.place, life.name.thing).state;
    if (!turns.empty() && state == last) continue;
    last = state;
    turns.push_back((state ? std::string(InWords(*state)) : "not rated") + " from " +
                    ShowDay(entry.day));
  }
  if (turns.size() < 2) return "";
  const bool is_long = turns.size() > kMost;
  if (is_long) turns.erase(turns.begin(), turns.end() - kMost);
  std::string text = Enumerated(turns);
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return (is_long ? "At last: " : "") + text + ".";
}

// "9 commits and 2 changes by time".
std::string HowOften(const Life& life) {
  const auto count = [&](Kind kind) {
    return static_cast<int>(std::count_if(life.entries.begin(), life.entries.end(),
                                          [&](const auto& entry) { return entry.kind == kind; }));
  };
  const int commits = count(Kind::kCommit);
  const int days = count(Kind::kDaysPassed);
  std::vector<std::string> parts;
  if (commits > 0) parts.push_back(CountOf(commits, "commit"));
  if (days > 0) parts.push_back(CountOf(days, "change") + " by time (days passed)");
  if (count(Kind::kUncommitted) > 0) parts.emplace_back("an edit that is not committed");
  return parts.empty() ? "nothing changed" : Enumerated(parts);
}

// The days that are covered, and the history that was read.
Paragraph Closing(const Life& life, const LogReportOptions& options) {
  const std::string days =
      (options.since ? "From " + ShowDay(*options.since) + " to " : "Up to ") + ShowDay(life.end);
  const std::string by_dates =
      life.headline == Headline::kByDates ? ", by the dates alone" : std::string();
  return {days + by_dates + ": " + HowOften(life) + ". From the history of " + life.path +
              " up to " + ShortId(life.newest.id) + " (" + ShowDay(life.newest.day) + ").",
          Tone::kPlain};
}

Paragraph WhereCut() {
  return {
      "This clone is shallow and lacks older commits: git fetch --unshallow brings them (in "
      "CI: fetch-depth: 0).",
      Tone::kAmber};
}

// What both of an entry's kinds of row begin with.
std::vector<Cell> FirstCells(const LifeEntry& entry, const Life& life) {
  const auto& commit = entry.commit;
  const ThingStanding standing =
      entry.place.plan ? StandingAt(entry.place, life.name.thing) : ThingStanding();
  return {DayCell(entry.day),
          TextCell(std::string(WordFor(entry.kind))),
          commit ? TextCell(commit->id) : MissingCell(),
          commit ? TextCell(commit->author) : MissingCell(),
          commit ? TextCell(commit->subject) : MissingCell(),
          TextCell(entry.path),
          standing.state ? TextCell(std::string(WordFor(*standing.state))) : MissingCell(),
          standing.rating ? ColourCell(standing.rating) : MissingCell()};
}

// In a row without a change, the first two describe the thing itself.
const std::vector<ChangeColumn>& ChangeColumnsOfLog() {
  static const auto columns = ColumnsNamed(
      ChangeColumns(), {"kind", "ref", "change", "by", "from", "to", "days", "approved"});
  return columns;
}

void AddRow(const LifeEntry& entry, const Change* change, std::string words, const Life& life,
            Table& table) {
  Row row;
  row.cells = FirstCells(entry, life);
  const auto add = [&](Cell cell) { row.cells.push_back(std::move(cell)); };
  if (change) {
    for (Cell& cell : CellsOf(ChangeColumnsOfLog(), *change)) add(std::move(cell));
  } else {
    add(TextCell(std::string(WordFor(life.name.thing))));
    add(entry.ref.empty() ? MissingCell() : TextCell(entry.ref));
    for (std::size_t i = 2; i < ChangeColumnsOfLog().size(); ++i) add(MissingCell());
  }
  add(TextCell(std::move(words)));
  table.rows.push_back(std::move(row));
}

}  // namespace

Document LogReport(const Life& life, const LogReportOptions& options) {
  Document document;
  document.blocks.emplace_back(Heading{1, TitleOf(life)});
  if (life.is_cut()) document.blocks.emplace_back(WhereCut());
  const std::string turns = StatesInTurn(life);
  if (!turns.empty()) document.blocks.emplace_back(Paragraph{turns, Tone::kPlain});
  Table table{"log", {}, {}};
  table.columns = {TextColumn("date", "Date"), TextColumn("rating", "Rating"),
                   TextColumn("what", "What happened", Role::kPhrase)};
  for (const LifeEntry& entry : life.entries) AddEntry(entry, life, options, table);
  if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
  if (const LifeEntry* last = LastStanding(life)) {
    document.blocks.emplace_back(KeyLegend(last->place.plan->status));
  }
  document.blocks.emplace_back(Closing(life, options));
  return document;
}

Document LogForSpreadsheet(const Life& life, const LogReportOptions& options) {
  Table table{"log", {}, {}};
  table.columns = {TextColumn("date", "Date"),       TextColumn("entry", "Entry"),
                   TextColumn("commit", "Commit"),   TextColumn("author", "Author"),
                   TextColumn("subject", "Subject"), TextColumn("path", "Path"),
                   TextColumn("state", "State"),     TextColumn("rating", "Rating")};
  for (const ChangeColumn& column : ChangeColumnsOfLog()) {
    table.columns.push_back(HeadingOf(column));
  }
  table.columns.push_back(TextColumn("words", "In words"));
  for (const LifeEntry& entry : life.entries) {
    const auto remarks = RemarksOn(entry, life.name);
    for (const EntryRemark& remark : remarks) {
      AddRow(entry, nullptr, remark.words, life, table);
    }
    for (const Change& change : entry.changes) {
      AddRow(entry, &change, ChangeOfEntry(change, entry, life.name), life, table);
    }
    if (remarks.empty() && entry.changes.empty()) {
      AddRow(entry, nullptr, WhatHappened(entry, life, options.today), life, table);
    }
  }
  return {{std::move(table)}};
}

}  // namespace wsoa
