#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/date/date_help.h"
#include "plan/read/reader.h"
#include "source/edit.h"

namespace wsoa {
namespace {

std::optional<Due> ReadFixedDue(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  if (!text) return std::nullopt;
  if (const auto date = ParseDate(text->value)) {
    return Due{value.node.span(), FixedDue{{*date, text->span}}};
  }
  Diagnostic& problem = out.Error("bad-date", text->span, WhyNotADate(text->value));
  problem.help = HelpWithDue(text->value);
  if (auto due = DueFor(text->value)) {
    problem.Offer(problem.help, Replace(text->span, *std::move(due)));
  }
  return std::nullopt;
}

// All of them or none: each occurrence is counted by its place.
std::optional<Due> ReadSeveralDues(const KeyedNode& value, Diagnostics& out) {
  SeveralDues several;
  bool all = true;
  for (const Node node : value.node.children()) {
    const KeyedNode entry{value.key, node, true};
    const auto date = ReportIfEmpty(entry, out) ? std::nullopt : ReadOccurrence(entry, out);
    all = all && date;
    if (date) several.dates.push_back(*date);
  }
  if (value.node.children().empty()) {
    out.Error("empty-value", value.node.span(), "`due` has no date").help =
        "write the date of each occurrence, or remove the key";
  }
  if (!all || several.dates.empty()) return std::nullopt;
  return Due{value.node.span(), std::move(several)};
}

// The forms that its keys make it: one, if all is well.
std::vector<const DueForm*> FormsOf(const PartReader& part) {
  std::vector<const DueForm*> forms;
  for (const DueForm& form : DueForms()) {
    if (part.Get(form.head)) forms.push_back(&form);
  }
  return forms;
}

bool BelongsTo(const DueForm& form, std::string_view key) {
  return key == form.head ||
         std::find(form.others.begin(), form.others.end(), key) != form.others.end();
}

// "`ongoing`, `from`, `review`".
std::string KeysOf(const DueForm& form) {
  std::string keys = fmt::format("`{}`", form.head);
  for (const std::string_view other : form.others) keys += fmt::format(", `{}`", other);
  return keys;
}

// Reports a due of several forms at once, or else the keys of another form; says whether there is
// nothing to report.
bool KeysAgree(const PartReader& part, const std::vector<const DueForm*>& forms, Diagnostics& out) {
  if (forms.size() > 1) {
    out.Error("bad-value", part.KeySpan(forms[1]->head),
              fmt::format("`{}` and `{}` do not go together in a `due`", forms[0]->head,
                          forms[1]->head))
        .help = fmt::format("keep either {} or {}", KeysOf(*forms[0]), KeysOf(*forms[1]));
    return false;
  }
  bool agree = true;
  for (const Key& key : ShapeOf(ValueType::kDue).keys) {
    if (!part.Get(key.name) || BelongsTo(*forms[0], key.name)) continue;
    agree = false;
    out.Error("bad-value", part.KeySpan(key.name),
              fmt::format("a `due` with `{}` has no `{}`", forms[0]->head, key.name))
        .help = forms[0]->others.empty() ? "take it out" : "its keys are " + KeysOf(*forms[0]);
  }
  return agree;
}

// At least one.
std::optional<Texts> ReadRefs(const KeyedNode& value, Diagnostics& out) {
  if (!IsList(value, out)) return std::nullopt;
  Texts refs;
  for (const Node node : value.node.children()) {
    const KeyedNode entry{value.key, node, true};
    const auto ref = ReportIfEmpty(entry, out) ? std::nullopt : ReadText(entry, out);
    if (ref) refs.push_back(*ref);
  }
  if (value.node.children().empty()) {
    out.Error("empty-value", value.node.span(), Subject(value) + " names no action").help =
        "write the refs of the actions that it waits for";
  }
  return refs;
}

using Form = decltype(Due::form);

// Fills an empty due from the keys of its form; std::nullopt if it cannot be read. A new form does
// not compile until it is read here.
struct FormReader {
  PartReader& part;
  bool agree;  // whether the keys are those of one form
  Diagnostics& out;

  // Written as a date and as a list, without keys.
  std::optional<Form> operator()(const FixedDue&) const { return std::nullopt; }
  std::optional<Form> operator()(const SeveralDues&) const { return std::nullopt; }

  std::optional<Form> operator()(RecurringDue due) const {
    std::optional<Located<Duration>> every;
    std::optional<Located<Date>> from;
    part.Read("every", every, ReadStep);
    part.Read("from", from, ReadFactDate);
    part.Read("until", due.until, ReadDate);
    ReportIfMissing("every", "from",
                    "write the first occurrence, a day or a month, such as `from: 2022-01`");
    if (!every || !from) return std::nullopt;
    due.every = *every;
    due.from = *from;
    return due;
  }

  std::optional<Form> operator()(OngoingDue due) const {
    std::optional<Located<bool>> ongoing;
    part.Read("ongoing", ongoing, ReadTrue);
    part.Read("from", due.from, ReadDate);
    part.Read("review", due.review, ReadStep);
    return ongoing ? std::optional<Form>(due) : std::nullopt;
  }

  std::optional<Form> operator()(TbdDue due) const {
    const auto value = part.Get("tbd");
    if (value->node.IsScalar() && value->node.text() == "true") return due;
    if (!ParseDate(value->node.text()) && !SuggestDate(value->node.text())) {
      NotAmong(*value, {"true", "a date by which one will be set"}, out);
      return std::nullopt;
    }
    part.Read("tbd", due.by, ReadDate);
    return due.by ? std::optional<Form>(due) : std::nullopt;
  }

  std::optional<Form> operator()(ContingentDue due) const {
    part.Read("when", due.when, ReadText);
    part.Read("expected", due.expected, ReadDate);
    part.Read("happened", due.happened, ReadFactDate);
    part.Read("within", due.within, ReadDuration);
    if (due.happened) {
      ReportIfMissing("happened", "within",
                      "write how long after it there is, such as `within: 30 days`");
    }
    return due.when.value.empty() ? std::nullopt : std::optional<Form>(due);
  }

  std::optional<Form> operator()(AfterDue due) const {
    std::optional<Located<Duration>> within;
    part.Read("after", due.after, ReadRefs);
    part.Read("within", within, ReadDuration);
    ReportIfMissing("after", "within",
                    "write how long after the last of them there is, such as `within: 14 days`");
    if (due.after.empty() || !within) return std::nullopt;
    due.within = *within;
    return due;
  }

  std::optional<Form> operator()(NoDue due) const {
    std::optional<Located<bool>> none;
    part.Read("none", none, ReadTrue);
    part.Read("reason", due.reason, ReadText);
    ReportIfMissing(
        "none", "reason",
        "say why it has no date, such as `reason: It is done whenever it is asked for`");
    return none && !due.reason.value.empty() ? std::optional<Form>(due) : std::nullopt;
  }

  void ReportIfMissing(std::string_view head, std::string_view needed,
                       std::string_view help) const {
    if (!agree || part.Get(needed) || part.IsUnread(needed)) return;
    out.Error("missing-key", part.KeySpan(head),
              fmt::format("a `due` with `{}` has no `{}`", head, needed))
        .help = help;
  }
};

std::optional<Due> ReadDueOfKeys(const KeyedNode& value, Diagnostics& out) {
  const std::size_t problems = out.all().size();
  PartReader part(value, ShapeOf(ValueType::kDue), out);
  const auto forms = FormsOf(part);
  if (forms.empty()) {
    // A misspelt or an empty key has been reported, and may have been the one that is missing.
    if (out.all().size() > problems) return std::nullopt;
    out.Error("missing-key", value.node.span(),
              "this `due` has none of `every`, `ongoing`, `tbd`, `when`, `after` and `none`")
        .help = "write a date, or for example `{ongoing: true}` or `{tbd: true}`";
    return std::nullopt;
  }
  const bool agree = KeysAgree(part, forms, out);
  auto read = std::visit(FormReader{part, agree, out}, forms[0]->empty);
  if (!read || out.all().size() > problems) return std::nullopt;
  return Due{value.node.span(), std::move(*read)};
}

}  // namespace

std::optional<Due> ReadDue(const KeyedNode& value, Diagnostics& out) {
  if (value.node.IsSequence()) return ReadSeveralDues(value, out);
  if (value.node.IsMapping()) return ReadDueOfKeys(value, out);
  return ReadFixedDue(value, out);
}

}  // namespace wsoa
