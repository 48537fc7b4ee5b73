#include "plan/read/scalar_edit.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

namespace wsoa {
namespace {

// The text that stands for `value` where `written` stood; empty if it is left alone.
std::string Rewritten(const std::string& written, std::string_view value) {
  const Source source("plan.yaml", written);
  const auto edit = RewriteScalar({&source, 0, static_cast<std::uint32_t>(written.size())}, value);
  return edit ? edit->text : "";
}

TEST_CASE("a scalar keeps its quotes") {
  CHECK(Rewritten("HSO", "HOS") == "HOS");
  CHECK(Rewritten("\"HSO\"", "HOS") == "\"HOS\"");
  CHECK(Rewritten("'HSO'", "Head of SEND") == "'Head of SEND'");
  CHECK(Rewritten("Childrens Services", "Children's Services") == "Children's Services");
}

TEST_CASE("what would mean something else without quotes gets them") {
  CHECK(Rewritten("1.1", "1.10") == "\"1.10\"");
  CHECK(Rewritten("x", "No") == "\"No\"");
  CHECK(Rewritten("x", "A, B: C #1") == "\"A, B: C #1\"");
  CHECK(Rewritten("x", "") == "\"\"");
}

TEST_CASE("what would need escapes, and a block text, is left alone") {
  CHECK(Rewritten("x", "the \"board\"") == "");
  CHECK(Rewritten("'x'", "Children's") == "");
  CHECK(Rewritten("\"x\"", "a\\b") == "");
  CHECK(Rewritten("x", "a\nb") == "");
  CHECK(Rewritten("|\n  x", "y") == "");
}

}  // namespace
}  // namespace wsoa
