#include "report/diff/state_moves.h"

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

// How many went from one to the other; those that stayed are in brackets.
Cell MoveCell(const StateMoves& moves, const LeafState& before, const LeafState& after) {
  Cell cell = CountCell(moves.Count(before, after));
  if (cell.number == 0) cell.text = "–";
  if (before != after) return cell;
  cell.tone = Tone::kMuted;
  if (cell.number != 0) cell.text = "(" + cell.text + ")";
  return cell;
}

// The states that occur on one side, then those that are not there.
template <typename CountOfSide>
std::vector<LeafState> Occurring(const StateMoves& moves, CountOfSide count) {
  std::vector<LeafState> standings(moves.states().begin(), moves.states().end());
  standings.emplace_back();
  std::erase_if(standings, [&](const LeafState& each) { return count(each) == 0; });
  return standings;
}

}  // namespace

LeafState StandingBefore(const ActionBeforeAndAfter& action) {
  return action.before && action.before->leaf ? LeafState(action.before->effective_state)
                                              : std::nullopt;
}

LeafState StandingAfter(const ActionBeforeAndAfter& action) {
  return action.after && action.after->leaf ? LeafState(action.after->effective_state)
                                            : std::nullopt;
}

StateMoves::StateMoves(const std::vector<const ActionBeforeAndAfter*>& leaves) {
  for (const ActionBeforeAndAfter* leaf : leaves) {
    const LeafState before = StandingBefore(*leaf);
    const LeafState after = StandingAfter(*leaf);
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
  const auto rows =
      Occurring(moves, [&](const LeafState& each) { return moves.CountBefore(each); });
  const auto columns =
      Occurring(moves, [&](const LeafState& each) { return moves.CountAfter(each); });
  Table table{"moves", {}, {}};
  table.columns.push_back(TextColumn("from", "From"));
  for (const LeafState& after : columns) {
    if (!after) {
      table.columns.push_back(NumberColumn("removed", "removed"));
      continue;
    }
    const std::string words(InWords(*after));
    table.columns.push_back(
        NumberColumn("to_" + std::string(WordFor(*after)), "to " + words, words));
  }
  for (const LeafState& before : rows) {
    Row row;
    row.cells.push_back(TextCell(before ? std::string(InWords(*before)) : "new"));
    for (const LeafState& after : columns) row.cells.push_back(MoveCell(moves, before, after));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa
