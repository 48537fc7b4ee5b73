#include "checks/manual.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "checks/form.h"
#include "plan/date/date.h"
#include "plan/read/read_plan.h"
#include "source/source.h"
#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kExamplePath = "plan.yaml";

constexpr std::string_view kIntroduction = R"(# The checks

<!-- Made from the pages in src/checks by ./dev docs: change it there. -->

`wsoa check` asks of every plan whether it is well formed (the rules under Form) and well made (all
others). It says where, what, the other half and the way out, and never depends on the clock: a rule
marked ◷ runs only where a day is named with `--as-of`, and one marked ◆ only where a revision to
compare with is named with `--since`. `wsoa rules NAME` prints one of these pages.

An error has to be fixed, a warning deserves a look, and notes are only counted unless `--notes` is
given. `.wsoa.yaml` changes that for a whole repository, but for the rules of form, which are always
errors:

```yaml
rules:
  section-without-leader: error
  unused-person: off
```

`allow` silences one rule for the plan, section, action, measure or risk that carries it and for
whatever lies beneath:

```yaml
allow:
  - {rule: action-without-owner, reason: The post is being recruited to until March}
```
)";

std::string_view WordFor(Severity severity) {
  if (severity == Severity::kError) return "error";
  return severity == Severity::kWarning ? "warning" : "note";
}

std::string Capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  }
  return result;
}

// An example as a page can show it: a byte that is not a character is written as \xA3.
std::string Printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = CharacterLength(text);
    const bool control = length == 1 && text[0] != '\n' && static_cast<unsigned char>(text[0]) < 32;
    if (length == 0 || (control && text[0] != '\t')) {
      result += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[0]));
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return result;
}

std::string Place(Span span) {
  const Position position = span.source->PositionAt(span.begin);
  return fmt::format("{}:{}:{}", span.source->path(), position.line, position.column);
}

std::string Show(const Diagnostic& diagnostic) {
  std::string text = fmt::format("{}: {}: {} [{}]\n", Place(diagnostic.span),
                                 WordFor(diagnostic.severity), diagnostic.message, diagnostic.rule);
  for (const Remark& remark : diagnostic.remarks) {
    text += fmt::format("{}: note: {}\n", Place(remark.span), remark.text);
  }
  if (!diagnostic.help.empty()) text += fmt::format("help: {}\n", diagnostic.help);
  return text;
}

std::string Said(const Check& check) {
  const Source source(std::string(kExamplePath), check.example.Failing());
  const Diagnostics found = CheckExample(check, source);
  std::string text;
  for (const Diagnostic& diagnostic : found.all()) text += Show(diagnostic);
  return Printable(text);
}

// The whole example plan as it was at the revision that it is compared with.
std::string EarlierExample(const Check& check) {
  return std::string(check.example.beginning) + std::string(check.example_earlier.substr(1));
}

std::string Command(const Check& check) {
  std::string command = "wsoa check ";
  if (check.severity == Severity::kNote) command += "--notes ";
  if (check.needs_day) {
    command += fmt::format("--as-of {} ", check.needs_today ? "today" : check.example_day);
  }
  if (check.needs_earlier) command += "--since main ";
  return command.append(kExamplePath);
}

// " on DAY" for a rule that runs only if the day is today: the day that its page takes as today.
std::string OnItsDay(const Check& check) {
  return check.needs_today ? fmt::format(" on {}", check.example_day) : "";
}

// A paragraph in lines that fit a terminal.
std::string Wrapped(std::string_view text) {
  constexpr std::size_t kWidth = 100;
  std::string result;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const bool fits = column + 1 + word.size() <= kWidth;
    if (column > 0) result += fits ? ' ' : '\n';
    column = (column > 0 && fits ? column + 1 : 0) + word.size();
    result += word;
  }
  return result;
}

std::string Page(const Check& check, std::string_view heading) {
  const std::string what = fmt::format("**{}{}.** {}.", Capitalised(WordFor(check.severity)),
                                       check.needs_day       ? ", only with `--as-of`"
                                       : check.needs_earlier ? ", only with `--since`"
                                                             : "",
                                       Capitalised(check.what));
  const std::string earlier =
      check.needs_earlier
          ? fmt::format("\n\nAt that revision it said:\n\n```yaml\n{}```", EarlierExample(check))
          : "";
  return fmt::format(
      "{} {}\n\n{}\n\n{}{}\n\nThis breaks it:\n\n```yaml\n{}```\n\n`{}` says{}:\n\n"
      "```text\n{}```\n\nMended:\n\n```yaml\n{}```\n",
      heading, check.name, Wrapped(what), Wrapped(check.why), earlier,
      Printable(check.example.Failing()), Command(check), OnItsDay(check), Said(check),
      Printable(check.example.Fixed()));
}

std::string Table() {
  std::string table = "| rule | severity | when |\n| --- | --- | --- |\n";
  for (const Check* check : AllChecks()) {
    table +=
        fmt::format("| [`{0}`](#{0}) | {1}{2} | {3} |\n", check->name, WordFor(check->severity),
                    check->needs_day       ? " ◷"
                    : check->needs_earlier ? " ◆"
                                           : "",
                    check->what);
  }
  return table;
}

std::optional<CheckDay> DayOf(const Check& check) {
  if (!check.needs_day) return std::nullopt;
  const auto date = ParseDate(check.example_day);
  if (!date) throw std::logic_error(fmt::format("{} has no example_day", check.name));
  return CheckDay{date->last, true};
}

void RunPastExample(const Check& check, const PlanIndex& plan, Diagnostics& out) {
  const Source source(std::string(kExamplePath), EarlierExample(check));
  Diagnostics problems;
  const ReadResult earlier = ReadPlan(source, problems);
  if (!earlier.plan) throw std::logic_error(fmt::format("{} has no example_earlier", check.name));
  const PlanIndex then(*earlier.plan);
  RunPastChecks({{&then, &plan}}, {}, out);
}

}  // namespace

Diagnostics CheckExample(const Check& check, const Source& source) {
  Diagnostics found;
  const ReadResult result = ReadPlan(source, found);
  if (result.kind == ReadResult::Kind::kNotAPlan) ReportNotAPlan(source, result, found);
  if (result.plan) {
    const PlanIndex plan(*result.plan);
    RunChecks(plan, {}, DayOf(check), found);
    if (check.needs_earlier) RunPastExample(check, plan, found);
  }
  found.Sort();
  return found;
}

std::string RuleManual(const Check& check) { return Page(check, "#"); }

std::string ChecksManual() {
  std::string manual = std::string(kIntroduction) + "\n" + Table();
  std::string_view group;
  for (const Check* check : AllChecks()) {
    if (check->group != group) manual += fmt::format("\n## {}\n", group = check->group);
    manual += "\n" + Page(*check, "###");
  }
  return manual;
}

}  // namespace wsoa
