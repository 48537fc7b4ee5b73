#include "report/rules/rules_document.h"

#include <utility>

#include "report/cells.h"
#include "report/columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

std::string_view WordOf(Severity severity) {
  return severity == Severity::kError     ? "error"
         : severity == Severity::kWarning ? "warning"
                                          : "note";
}

std::string_view WordOf(Level level) {
  return level == Level::kError     ? "error"
         : level == Level::kWarning ? "warning"
         : level == Level::kNote    ? "note"
                                    : "off";
}

std::string_view SeverityHere(const Check& check, const Levels& levels) {
  const auto level = levels.find(check.name);
  return level == levels.end() ? WordOf(check.severity) : WordOf(level->second);
}

Cell SeverityCell(std::string_view severity) {
  Cell cell = TextCell(std::string(severity));
  cell.tone = severity == "error"     ? Tone::kRed
              : severity == "warning" ? Tone::kAmber
              : severity == "off"     ? Tone::kMuted
                                      : Tone::kPlain;
  return cell;
}

std::vector<Column> RuleColumns() {
  return {TextColumn("rule", "Rule"), TextColumn("severity", "Severity"),
          TextColumn("runs", "Runs"), TextColumn("what", "When it speaks", Role::kProse)};
}

Row RuleRow(const Check& check, const Levels& levels) {
  Row row;
  row.cells = {TextCell(std::string(check.name)), SeverityCell(SeverityHere(check, levels)),
               TextCell(check.needs_day       ? "with --as-of"
                        : check.needs_earlier ? "with --since"
                                              : "always"),
               TextCell(std::string(check.what))};
  return row;
}

}  // namespace

Document RulesDocument(const std::vector<const Check*>& checks, const Levels& levels) {
  Document document;
  std::string_view group;
  for (const Check* check : checks) {
    if (check->group != group) {
      group = check->group;
      document.blocks.push_back(Heading{2, std::string(group)});
      document.blocks.push_back(Table{"rules", RuleColumns(), {}});
    }
    std::get<Table>(document.blocks.back()).rows.push_back(RuleRow(*check, levels));
  }
  return document;
}

std::string RulesJson(const std::vector<const Check*>& checks, const Levels& levels) {
  Json rules = Json::Array();
  for (const Check* check : checks) {
    rules.Append(Json::Object({{"name", check->name},
                               {"group", check->group},
                               {"severity", SeverityHere(*check, levels)},
                               {"default", WordOf(check->severity)},
                               {"needs_day", check->needs_day},
                               {"needs_since", check->needs_earlier},
                               {"what", check->what},
                               {"why", check->why}}));
  }
  return Json::Object({{"wsoa", 1}, {"rules", std::move(rules)}}).Lines();
}

}  // namespace wsoa
