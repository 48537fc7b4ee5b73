#include "source/shorten.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("a text is cut to one short line") {
  const std::string sixty(60, 'x');
  CHECK(Shorten("amber") == "amber");
  CHECK(Shorten("  two words \n") == "two words");
  CHECK(Shorten("one\ntwo") == "one…");
  CHECK(Shorten(sixty) == sixty);
  CHECK(Shorten(sixty + "x") == sixty + "…");
  CHECK(Shorten("") == "");
  CHECK(Shorten(" \n\t") == "");
}

TEST_CASE("no character is cut in two") {
  const std::string fifty_nine(59, 'x');
  CHECK(Shorten(fifty_nine + "é") == fifty_nine + "…");
  CHECK(Shorten("x" + fifty_nine.substr(1) + "x") == "x" + fifty_nine.substr(1) + "x");
  CHECK(Shorten(fifty_nine.substr(2) + "€ and more") == fifty_nine.substr(2) + "€…");
}

}  // namespace
}  // namespace wsoa
