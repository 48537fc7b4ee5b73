#include "report/state_moves.h"

#include <array>
#include <string>

#include "report/cells.h"
#include "report/columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

constexpr std::array kOrder = {State::kOffTrack, State::kAtRisk,  State::kOnTrack,
                               State::kComplete, State::kAssured, State::kUndated,
                               State::kWaiting,  State::kPaused,  State::kWithdrawn};

// How many went from one to the other; who stayed stands in brackets.
Cell MoveCell(const StateMoves& moves, const Standing& before, const Standing& after) {
  Cell cell = CountCell(moves.Count(before, after));
  if (cell.number == 0) cell.text = "–";
  if (before != after) return cell;
  cell.tone = Tone::kMuted;
  if (cell.number != 0) cell.text = "(" + cell.text + ")";
  return cell;
}

// The standings that occur on one side: states, then what is not there.
template <typename CountOfSide>
std::vector<Standing> Occurring(const StateMoves& moves, CountOfSide count) {
  std::vector<Standing> standings(moves.states().begin(), moves.states().end());
  standings.emplace_back();
  std::erase_if(standings, [&](const Standing& each) { return count(each) == 0; });
  return standings;
}

}  // namespace

Standing StandingBefore(const ActionBeforeAndAfter& action) {
  return action.before && action.before->leaf ? Standing(action.before->state) : std::nullopt;
}

Standing StandingAfter(const ActionBeforeAndAfter& action) {
  return action.after && action.after->leaf ? Standing(action.after->state) : std::nullopt;
}

StateMoves::StateMoves(const std::vector<const ActionBeforeAndAfter*>& leaves) {
  for (const ActionBeforeAndAfter* leaf : leaves) {
    const Standing before = StandingBefore(*leaf);
    const Standing after = StandingAfter(*leaf);
    ++count_[{before, after}];
    ++before_[before];
    ++after_[after];
    if (before != after) ++moved_;
  }
  for (const State state : kOrder) {
    if (before_.contains(state) || after_.contains(state)) states_.push_back(state);
  }
}

Table MovesTable(const StateMoves& moves) {
  const auto rows = Occurring(moves, [&](const Standing& each) { return moves.CountBefore(each); });
  const auto columns =
      Occurring(moves, [&](const Standing& each) { return moves.CountAfter(each); });
  Table table{"moves", {}, {}};
  table.columns.push_back(TextColumn("from", "From"));
  for (const Standing& after : columns) {
    if (!after) {
      table.columns.push_back(NumberColumn("removed", "removed"));
      continue;
    }
    const std::string words(InWords(*after));
    table.columns.push_back(
        NumberColumn("to_" + std::string(WordFor(*after)), "to " + words, words));
  }
  for (const Standing& before : rows) {
    Row row;
    row.cells.push_back(TextCell(before ? std::string(InWords(*before)) : "new"));
    for (const Standing& after : columns) row.cells.push_back(MoveCell(moves, before, after));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa
