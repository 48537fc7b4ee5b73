#include "report/provenance.h"

#include <vector>

#include "report/cells.h"
#include "source/shorten.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

std::string FilesInWords(const std::vector<const RatedPlan*>& plans) {
  constexpr std::size_t kMostNamed = 2;
  if (plans.size() > kMostNamed) return std::to_string(plans.size()) + " plans";
  std::vector<std::string> paths;
  for (const RatedPlan* plan : plans) paths.push_back(plan->path());
  return Enumerated(paths);
}

Paragraph LineFor(const Snapshot& snapshot, const std::vector<const RatedPlan*>& plans) {
  int problems = 0;
  for (const RatedPlan* plan : plans) problems += plan->text->form_problems;
  const std::string files = FilesInWords(plans);
  Paragraph line;
  line.text = "As of " + ShowDay(snapshot.as_of);
  if (snapshot.headline == Headline::kByDates) line.text += ", by the dates alone";
  line.text += ", from " + files;
  if (snapshot.revision) {
    line.text += " at " + NameOfRevision(*snapshot.revision);
  } else if (!snapshot.origin.empty() && snapshot.origin != files) {
    line.text += " (" + snapshot.origin + ")";
  }
  if (problems > 0) {
    line.text += "; " + CountOf(problems, "problem") + " there: figures may be wrong (wsoa check)";
    line.tone = Tone::kAmber;
  }
  return line;
}

}  // namespace

Paragraph AsOfLine(const Snapshot& snapshot, const RatedPlan& plan) {
  return LineFor(snapshot, {&plan});
}

Paragraph AsOfLine(const Snapshot& snapshot) {
  std::vector<const RatedPlan*> plans;
  for (const RatedPlan& plan : snapshot.plans) plans.push_back(&plan);
  return LineFor(snapshot, plans);
}

std::string NameOfRevision(const SnapshotRevision& revision) {
  const std::string committed = "committed " + ShowDay(revision.committed);
  const bool is_the_id = revision.commit.starts_with(revision.name);
  return ShortId(revision.commit) + " (" + (is_the_id ? "" : revision.name + ", ") + committed +
         ")";
}

std::string SnapshotInWords(const Snapshot& snapshot, const std::string& label) {
  const std::string day = ShowDay(snapshot.as_of);
  if (label.empty() || label.starts_with('@')) return day;
  return day + " (" + label + ")";
}

Heading PlanHeading(const RatedPlan& plan) {
  const Plan& facts = plan.text->plan;
  if (facts.area->empty()) return {1, facts.title.value};
  return {1, facts.area.value + ": " + facts.title.value};
}

}  // namespace wsoa
