#include "source/edit.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <string>

namespace wsoa {
namespace {

TEST_CASE("edits are made in the order of the text, whatever the order of adding") {
  Edits edits;
  CHECK(edits.empty());
  CHECK(edits.Add({10, 12, "A2"}));
  CHECK(edits.Add({0, 0, "- "}));
  CHECK(edits.Add({4, 5, ""}));
  CHECK(Apply("ref:  due A1.", edits) == "- ref: due A2.");
  CHECK(edits.all().front() == Edit{0, 0, "- "});
}

TEST_CASE("insertions at one place stay in their order, before and behind what is replaced") {
  Edits edits;
  CHECK(edits.Add({1, 2, "B"}));
  CHECK(edits.Add({1, 1, "1"}));
  CHECK(edits.Add({1, 1, "2"}));
  CHECK(edits.Add({2, 2, "3"}));
  CHECK(Apply("abc", edits) == "a12B3c");
}

TEST_CASE("an edit that overlaps another is refused and changes nothing") {
  Edits edits;
  CHECK(edits.Add({2, 5, "x"}));
  for (const Edit& overlapping : {Edit{2, 5, "x"}, Edit{3, 3, "y"}, Edit{0, 3, ""}, Edit{4, 9, ""},
                                  Edit{0, 9, ""}, Edit{3, 4, ""}}) {
    CAPTURE(overlapping.begin);
    CAPTURE(overlapping.end);
    CHECK_FALSE(edits.Add(overlapping));
  }
  CHECK(edits.all().size() == 1);
}

TEST_CASE("a span is replaced by its places") {
  const Source source("plan.yaml", "due: 2021-13");
  CHECK(Replace({&source, 5, 12}, "2021-12") == Edit{5, 12, "2021-12"});
}

TEST_CASE("what lies outside the edits is kept, and each text stands in its place") {
  CHECK(rc::check([] {
    const auto text = *rc::gen::arbitrary<std::string>();
    const auto size = static_cast<std::uint32_t>(text.size());
    Edits edits;
    for (int i = 0; i < 8; ++i) {
      const auto begin = *rc::gen::inRange<std::uint32_t>(0, size + 1);
      const auto end = *rc::gen::inRange<std::uint32_t>(begin, size + 1);
      edits.Add({begin, end, *rc::gen::arbitrary<std::string>()});
    }
    const std::string edited = Apply(text, edits);
    std::size_t in_text = 0;
    std::size_t in_edited = 0;
    for (const Edit& edit : edits.all()) {
      const std::size_t kept = edit.begin - in_text;
      RC_ASSERT(edited.substr(in_edited, kept) == text.substr(in_text, kept));
      in_edited += kept;
      RC_ASSERT(edited.substr(in_edited, edit.text.size()) == edit.text);
      in_edited += edit.text.size();
      in_text = edit.end;
    }
    RC_ASSERT(edited.substr(in_edited) == text.substr(in_text));
  }));
}

}  // namespace
}  // namespace wsoa
