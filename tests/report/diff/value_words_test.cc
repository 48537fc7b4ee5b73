#include "report/diff/value_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "plan/date/date.h"

namespace wsoa {
namespace {

TEST_CASE("values in words") {
  CHECK(ValueInWords(Value()) == "none");
  CHECK(ValueInWords(MakeDay(2022, 3, 31)) == "31 Mar 2022");
  CHECK(ValueInWords(State::kOffTrack) == "off track");
  CHECK(ValueInWords(Colour::kAmber) == "amber");
  CHECK(ValueInWords(std::vector<std::string>{"HOS", "DPH", "SWIG"}) == "HOS, DPH and SWIG");
}

TEST_CASE("dates of facts are read out, names of facts said") {
  CHECK(FactValueInWords("2022-03-31") == "31 Mar 2022");
  CHECK(FactValueInWords(std::vector<std::string>{"2022-03", "missed"}) == "Mar 2022 and missed");
  CHECK(FactInWords("detail") == "detail");
  CHECK(FactInWords("target_by") == "target date");
  CHECK(FactInWords("people.HOS") == "who HOS is");
}

}  // namespace
}  // namespace wsoa
