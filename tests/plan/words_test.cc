#include "plan/words.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

// Every word leads to the choice that it stands for, and back.
template <typename Choice>
void CheckWords(const std::vector<std::string>& words) {
  CHECK(WordsOf<Choice>() == words);
  for (const std::string& word : words) {
    CAPTURE(word);
    REQUIRE(ChoiceFor<Choice>(word));
    CHECK(WordFor(*ChoiceFor<Choice>(word)) == word);
  }
  CHECK_FALSE(ChoiceFor<Choice>("Red").has_value());
  CHECK_FALSE(ChoiceFor<Choice>("").has_value());
}

TEST_CASE("the words of every choice") {
  CheckWords<Colour>({"blue", "green", "amber", "yellow", "red", "purple"});
  CheckWords<MeasureKind>({"how-much", "how-well", "difference"});
  CheckWords<Direction>({"up", "down", "hold"});
  CheckWords<SchemeBase>({"brag", "rag", "rag-progress"});
  CheckWords<ForecastBreach>({"at-risk", "off-track"});
  CheckWords<RevisedPolicy>({"current", "original", "cap"});
  CheckWords<PlanKind>({"written-statement-of-action", "accelerated-progress-plan",
                        "priority-action-plan", "action-plan"});
  CheckWords<FieldSpec::Type>({"text", "number", "date", "flag"});
  CHECK(WordFor(Colour::kAmber) == "amber");
  CHECK(WordFor(SchemeBase::kRagProgress) == "rag-progress");
  CHECK(WordFor(FieldSpec::Type::kWords) == "list");
}

}  // namespace
}  // namespace wsoa
