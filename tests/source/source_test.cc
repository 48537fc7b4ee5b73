#include "source/source.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

Position At(const std::string& text, std::uint32_t offset) {
  return Source("plan.yaml", text).PositionAt(offset);
}

TEST_CASE("a place is counted in lines and characters, both from 1") {
  CHECK(At("ab\ncd\n", 0) == Position{1, 1});
  CHECK(At("ab\ncd\n", 1) == Position{1, 2});
  CHECK(At("ab\ncd\n", 2) == Position{1, 3});
  CHECK(At("ab\ncd\n", 3) == Position{2, 1});
  CHECK(At("ab\ncd\n", 5) == Position{2, 3});
  CHECK(At("ab\ncd\n", 6) == Position{3, 1});
  CHECK(At("\n\n\n", 2) == Position{3, 1});
}

TEST_CASE("a character of several bytes is one column") {
  const std::string text = "é€𝄞x\né";  // of 2, 3, 4 and 1 bytes
  CHECK(At(text, 2) == Position{1, 2});
  CHECK(At(text, 5) == Position{1, 3});
  CHECK(At(text, 9) == Position{1, 4});
  CHECK(At(text, 11) == Position{2, 1});
  CHECK(At(text, 13) == Position{2, 2});
}

TEST_CASE("a line may end in CRLF") {
  const Source source("plan.yaml", "a: 1\r\nb: 2\r\n");
  CHECK(source.PositionAt(6) == Position{2, 1});
  CHECK(source.PositionAt(9) == Position{2, 4});
  CHECK(source.Line(1) == "a: 1");
  CHECK(source.Line(2) == "b: 2");
  CHECK(source.Line(3) == "");
}

TEST_CASE("a place beyond the end is the end") {
  CHECK(At("", 0) == Position{1, 1});
  CHECK(At("", 7) == Position{1, 1});
  CHECK(At("ab", 99) == Position{1, 3});
  CHECK(At("ab\n", 99) == Position{2, 1});
}

TEST_CASE("a byte order mark is no column") {
  const std::string text = std::string(kByteOrderMark) + "ab\ncd";
  CHECK(At(text, 0) == Position{1, 1});
  CHECK(At(text, 3) == Position{1, 1});
  CHECK(At(text, 4) == Position{1, 2});
  CHECK(At(text, 6) == Position{2, 1});
}

TEST_CASE("a line is given without its end; a line that is not there is empty") {
  const Source source("plan.yaml", "one\n\nthree\rand more");
  CHECK(source.Line(0) == "");
  CHECK(source.Line(1) == "one");
  CHECK(source.Line(2) == "");
  CHECK(source.Line(3) == "three\rand more");
  CHECK(source.Line(4) == "");
  CHECK(source.Line(-1) == "");
}

TEST_CASE("a span gives its text, and knows what lies within it") {
  const Source source("plan.yaml", "due: 2021");
  const Source other("other.yaml", "due: 2021");
  const Span whole{&source, 0, 9};
  const Span value{&source, 5, 9};
  CHECK(value.text() == "2021");
  CHECK(whole.Contains(value));
  CHECK(whole.Contains(whole));
  CHECK_FALSE(value.Contains(whole));
  CHECK_FALSE(whole.Contains({&other, 5, 9}));
  CHECK(Span{}.text() == "");
}

TEST_CASE("a located value reads like the value") {
  const Located<std::string> title{"Recruit", {}};
  CHECK(*title == "Recruit");
  CHECK(title->size() == 7);
}

}  // namespace
}  // namespace wsoa
