#include <fmt/format.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "checks/all_checks.h"
#include "checks/named_things.h"
#include "checks/owner_mentions.h"
#include "checks/words.h"
#include "plan/read/scalar_edit.h"

namespace wsoa {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view name;
  std::string_view plain;
};
constexpr std::string_view kQuotationMark = "a typographic quotation mark";
constexpr std::string_view kNoBreakSpace = "a no-break space";
constexpr Mark kMarks[] = {
    {"\u2018", kQuotationMark, "'"},
    {"\u2019", kQuotationMark, "'"},
    {"\u201A", kQuotationMark, "'"},
    {"\u201C", kQuotationMark, "\""},
    {"\u201D", kQuotationMark, "\""},
    {"\u201E", kQuotationMark, "\""},
    {"\u00A0", kNoBreakSpace, "a plain space"},
    {"\u202F", kNoBreakSpace, "a plain space"},
};

// The name with plain punctuation.
std::string Plainly(std::string_view name) {
  std::string plain(name);
  for (const Mark& mark : kMarks) {
    const std::string_view instead = mark.name == kNoBreakSpace ? " " : mark.plain;
    for (auto at = plain.find(mark.bytes); at != std::string::npos; at = plain.find(mark.bytes)) {
      plain.replace(at, mark.bytes.size(), instead);
    }
  }
  return plain;
}

void FindSmartPunctuation(const Text& name, Findings& out) {
  for (const Mark& mark : kMarks) {
    const auto place = name->find(mark.bytes);
    if (place == std::string::npos) continue;
    Diagnostic& found =
        out.Add(SpanWithin(name, std::string_view(*name).substr(place, mark.bytes.size())),
                fmt::format("{} holds {}", *name, mark.name));
    found.help = fmt::format("write {} instead", mark.plain);
    if (auto edit = RewriteScalar(name.span, Plainly(*name))) {
      found.Offer(found.help, *std::move(edit));
    }
    return;
  }
}

void CheckSmartPunctuation(const CheckInput& input, Findings& out) {
  for (const NamedThing& thing : input.named) FindSmartPunctuation(*thing.ref, out);
  std::set<std::string_view> registered;
  if (input.plan.people) {
    for (const Person& person : *input.plan.people) {
      registered.insert(*person.key);
      FindSmartPunctuation(person.key, out);
    }
  }
  for (const Text* owner : OwnerMentions(input)) {
    // A name that the register lacks is unknown-owner's.
    if (!input.plan.people || registered.contains(**owner)) FindSmartPunctuation(*owner, out);
  }
  for (const Text* name : OtherMentions(input)) FindSmartPunctuation(*name, out);
}

}  // namespace

const Check kSmartPunctuation = {
    .name = "smart-punctuation",
    .group = "Text",
    .severity = Severity::kWarning,
    .what =
        "a ref, or the name of a person or body that acts, holds a typographic quotation mark "
        "or a no-break space",
    .why =
        "They come with text that is copied from a document. They look like the plain ones "
        "and are not, so that two spellings of one name are two names.",
    .example = {kDatedAction, R"(
-        support: [Children’s Services]
+        support: [Children's Services]
)"},
    .run = CheckSmartPunctuation,
};

}  // namespace wsoa
