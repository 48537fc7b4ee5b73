#include "checks/form.h"

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// The readers report all of these but the last. They are listed with the others so that each has
// its page.
constexpr Check kFormChecks[] = {
    {
        .name = "yaml-syntax",
        .group = "Form",
        .what = "the text is not YAML: a bracket or a quote that is never closed, a colon inside "
                "plain text, a tab in the indentation, content after the end, the mark of an "
                "unfinished merge",
        .why =
            "What cannot be taken apart cannot be read at all, or is read as something else than "
            "what was meant.",
        .example = {kOneSection, R"(
       - ref: A1
-        title: Local Offer: recruit a lead
+        title: "Local Offer: recruit a lead"
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "not-utf8",
        .group = "Form",
        .what = "a byte is not UTF-8 text, or is a control character",
        .why = "Text pasted from an old spreadsheet or a PDF may carry bytes that other programs "
               "show as another letter or not at all. Save the file as UTF-8.",
        .example = {kOneSection, R"(
       - ref: A1
-        title: Spend the )"
                                 "\xA3"
                                 R"( 40,000 grant
+        title: Spend the £40,000 grant
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "too-large",
        .group = "Form",
        .what =
            "the file is over 16 MiB, nests deeper than 32 levels, or has over 1 MiB in one text",
        .why = "No plan is that large; a file that is has been damaged or was made to do harm.",
        .example = {kPlanHead, R"(
-detail: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
+detail: See the covering report
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "yaml-alias",
        .group = "Form",
        .what = "an anchor (`&name`), an alias (`*name`) or a merge key (`<<`) is used",
        .why = "An alias changes a text in a place where nobody looks, and what it stands for does "
               "not show in a comparison of two versions. Say it again in full.",
        .example = {kOneSection, R"(
       - ref: A1
         title: Agree a joint commissioning strategy
-        owners: &lead [Head of SEND]
+        owners: [Head of SEND]
         due: 2021-11
       - ref: A2
         title: Pool the therapies budget
-        owners: *lead
+        owners: [Head of SEND]
         due: 2022-03
)"},
    },
    {
        .name = "duplicate-key",
        .group = "Form",
        .what = "a key appears twice in one mapping",
        .why = "Other tools silently take the last one, so that a deadline may be lost without a "
               "trace. The first counts here until one of them is removed.",
        .example = {kOneAction, R"(
         due: 2021-11
-        due: 2022-02
+        revisions:
+          - {date: 2021-10-14, due: 2022-02, reason: The post was vacant, approved: Board}
)"},
    },
    {
        .name = "unknown-key",
        .group = "Form",
        .what = "a key is not one that the format has there",
        .why = "A misspelt key would otherwise be passed over, and what it says would be missing "
               "from every report.",
        .example = {kOneAction, R"(
         due: 2021-11
-        evidance: Minutes of the board, 12 November 2021
+        evidence: Minutes of the board, 12 November 2021
)"},
    },
    {
        .name = "missing-key",
        .group = "Form",
        .what = "a key that the format requires is not there",
        .why = "Without it there is nothing to call the thing by, or nothing to report.",
        .example = {kOneSection, R"(
       - ref: A1
+        title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "wrong-type",
        .group = "Form",
        .what =
            "a value is of another kind than its key takes: a list where a text belongs, a text "
            "where a list does, one date where a series needs a list",
        .why = "A value of the wrong kind can be read in two ways, and one of them is not what was "
               "meant.",
        .example = {kOneSection, R"(
       - ref: A1
         title: Agree a joint commissioning strategy
-        owners: Head of SEND
+        owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "empty-value",
        .group = "Form",
        .what = "a key has nothing after it",
        .why =
            "Nobody can tell whether the value was forgotten or is not known. Write the value, or "
            "remove the key.",
        .example = {kOneAction, R"(
         due: 2021-11
-        condition:
)"},
    },
    {
        .name = "bad-date",
        .group = "Form",
        .what =
            "a date is not one that the format knows, is not in the calendar, or is a year or an "
            "interval where a fact needs a day or a month",
        .why = "`03/04/2022` is two days, and `Nov-21` a month or a day. A date is written as "
               "2021-11-30 or 2021-11.",
        .example = {kOneAction, R"(
-        due: Nov-21
+        due: 2021-11
)"},
    },
    {
        .name = "bad-duration",
        .group = "Form",
        .what = "a length of time is not a number of days, weeks, months or years",
        .why =
            "`fortnightly` or `6w` cannot be added to a date. A duration is written as `14 days`, "
            "`6 weeks`, `3 months` or `1 year`.",
        .example = {kOneAction, R"(
-        due: {every: quarter, from: 2021-11, until: 2022-11}
+        due: {every: 3 months, from: 2021-11, until: 2022-11}
)"},
    },
    {
        .name = "bad-number",
        .group = "Form",
        .what = "a number is not a plain one: it has a percent sign, a separator of thousands or "
                "words; or "
                "it is not one that its key takes",
        .why = "`1,250` may be one number or two, and `70%` a text. The unit has a key of its own.",
        .example = {kOneAction, R"(
         due: 2021-11
         measures:
           - ref: A1.1
             title: Plans finished within 20 weeks
             owners: [Head of SEND]
             unit: percent
             direction: up
             baseline: {value: 40, date: 2021-01}
-            target: {value: 70%, by: 2022-03}
+            target: {value: 70, by: 2022-03}
             readings: [{date: 2021-06, value: 48}]
)"},
    },
    {
        .name = "bad-value",
        .group = "Form",
        .what = "a word is not one of those that its key takes",
        .why = "A rating or a kind that the tool does not know cannot be counted with the others.",
        .example = {kOneAction, R"(
         due: 2021-11
         updates:
-          - {date: 2021-09-30, rating: amberish, note: The draft is with health partners}
+          - {date: 2021-09-30, rating: amber, note: The draft is with health partners}
)"},
    },
    {
        .name = "unsupported-version",
        .group = "Form",
        .what = "`wsoa` names a version of the format that this program does not know",
        .why = "A later version may mean another thing by the same key. Only version 1 is read.",
        .example = {kWholePlan, R"(
-wsoa: 2
+wsoa: 1
 title: Written Statement of Action
 area: Exampleshire
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
    {
        .name = "not-a-plan",
        .group = "Form",
        .what =
            "a file that was named outright, or that has `sections`, has no `wsoa` key at its top",
        .why = "Without the key nothing says that the file is a plan, and in a folder it would be "
               "passed over.",
        .example = {kWholePlan, R"(
+wsoa: 1
 title: Written Statement of Action
 area: Exampleshire
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    },
};

}  // namespace

std::span<const Check> FormChecks() { return kFormChecks; }

void ReportNotAPlan(const Source& source, const ReadResult& result, Diagnostics& out) {
  const std::string message =
      result.looks_like_a_plan
          ? "this has sections but no `wsoa` key, so nothing says that it is a plan"
          : "this is not a plan: it has no `wsoa` key";
  out.Error("not-a-plan", {&source, 0, 0}, message).help = "begin the file with `wsoa: 1`";
}

}  // namespace wsoa
