#include "changes/change.h"

#include <array>

namespace wsoa {
namespace {

constexpr std::array<std::string_view, 41> kClassWords = {"newly-off-track",
                                                          "newly-at-risk",
                                                          "recovered",
                                                          "completed",
                                                          "completed-late",
                                                          "assured",
                                                          "reopened",
                                                          "state-changed",
                                                          "date-set",
                                                          "date-removed",
                                                          "withdrawn",
                                                          "paused",
                                                          "resumed",
                                                          "deadline-later",
                                                          "deadline-earlier",
                                                          "original-due-altered",
                                                          "forecast-changed",
                                                          "owners-changed",
                                                          "reworded",
                                                          "moved",
                                                          "renumbered",
                                                          "added",
                                                          "removed",
                                                          "stated-changed",
                                                          "note-added",
                                                          "measure-newly-off-track",
                                                          "measure-newly-at-risk",
                                                          "measure-recovered",
                                                          "measure-met",
                                                          "reading-added",
                                                          "reading-changed",
                                                          "baseline-altered",
                                                          "target-altered",
                                                          "risk-opened",
                                                          "risk-closed",
                                                          "risk-rerated",
                                                          "scheme-altered",
                                                          "plan-added",
                                                          "plan-removed",
                                                          "recorded-late",
                                                          "altered"};
constexpr std::array<std::string_view, 3> kByWords = {"time", "edit", "restatement"};

}  // namespace

std::string_view WordFor(ChangedThing thing) {
  constexpr std::array<std::string_view, 5> kWords = {"plan", "section", "action", "measure",
                                                      "risk"};
  return kWords[static_cast<std::size_t>(thing)];
}

std::string_view WordFor(ChangeBy by) { return kByWords[static_cast<std::size_t>(by)]; }

std::string_view WordFor(ChangeClass what) { return kClassWords[static_cast<std::size_t>(what)]; }

std::vector<std::string> ChangeClassWords() { return {kClassWords.begin(), kClassWords.end()}; }

std::vector<std::string> ChangeByWords() { return {kByWords.begin(), kByWords.end()}; }

}  // namespace wsoa
