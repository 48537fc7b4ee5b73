#include "plan/read/reader.h"

namespace wsoa {
namespace {

Person ReadPerson(const OpenEntry& entry, Diagnostics& out) {
  Person person;
  person.key = entry.key;
  if (!entry.value.node.IsMapping()) {
    person.role = ReadText(entry.value, out);
    return person;
  }
  PartReader part(entry.value, kPersonShape, out);
  part.Read("role", person.role, ReadText);
  part.Read("name", person.name, ReadText);
  part.Read("organisation", person.organisation, ReadText);
  return person;
}

// `meets` in words, or as the time between two meetings.
void ReadMeets(const Value& value, Forum& forum, Diagnostics& out) {
  if (!value.node.IsMapping()) {
    forum.meets = ReadText(value, out);
    return;
  }
  PartReader part(value, kMeetsShape, out);
  part.Read("every", forum.every, ReadStep);
  part.Read("from", forum.meets_from, ReadDate);
}

}  // namespace

std::optional<Inspection> ReadInspection(const Value& value, Diagnostics& out) {
  PartReader part(value, kInspectionShape, out);
  if (!part.ok()) return std::nullopt;
  Inspection inspection;
  inspection.span = part.span();
  part.Read("date", inspection.date, ReadDate);
  part.Read("report", inspection.report, ReadDate);
  part.Read("revisit", inspection.revisit, ReadDate);
  return inspection;
}

std::optional<Reporting> ReadReporting(const Value& value, Diagnostics& out) {
  PartReader part(value, kReportingShape, out);
  if (!part.ok()) return std::nullopt;
  Reporting reporting;
  reporting.span = part.span();
  part.ReadList("dates", reporting.dates, ReadDate);
  part.Read("every", reporting.every, ReadStep);
  part.Read("from", reporting.from, ReadFactDate);
  part.Read("stale_after", reporting.stale_after, ReadDuration);
  const bool begins = reporting.from || !reporting.dates.empty();
  if (reporting.every && !begins && !part.IsUnread("from") && !part.IsUnread("dates")) {
    out.Error("missing-key", part.KeySpan("every"), "a `reporting` with `every` has no `from`")
        .help = "write the first reporting date, such as `from: 2022-01-31`";
  }
  return reporting;
}

std::optional<Forum> ReadForum(const Value& value, Diagnostics& out) {
  PartReader part(value, kForumShape, out);
  if (!part.ok()) return std::nullopt;
  Forum forum;
  forum.span = part.span();
  part.Read("ref", forum.ref, ReadText);
  part.Read("name", forum.name, ReadText);
  part.Read("detail", forum.detail, ReadText);
  part.Read("chair", forum.chair, ReadText);
  part.ReadTexts("members", forum.members);
  if (const auto meets = part.Get("meets")) ReadMeets(*meets, forum, out);
  part.ReadTexts("reports_to", forum.reports_to);
  return forum;
}

std::optional<std::vector<Person>> ReadPeople(const Value& value, Diagnostics& out) {
  const auto entries = OpenEntries(value, out);
  if (!entries) return std::nullopt;
  std::vector<Person> people;
  for (const OpenEntry& entry : *entries) people.push_back(ReadPerson(entry, out));
  return people;
}

std::optional<std::vector<GlossaryEntry>> ReadGlossary(const Value& value, Diagnostics& out) {
  const auto entries = OpenEntries(value, out);
  if (!entries) return std::nullopt;
  std::vector<GlossaryEntry> glossary;
  for (const OpenEntry& entry : *entries) {
    if (auto meaning = ReadText(entry.value, out)) glossary.push_back({entry.key, *meaning});
  }
  return glossary;
}

}  // namespace wsoa
