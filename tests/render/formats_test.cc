// The table of formats: what each is called and made of.
#include "render/formats.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/columns.h"

namespace wsoa {
namespace {

using FormatWords = std::vector<std::string_view>;

TEST_CASE("the formats of reports, the usual one first") {
  CHECK(TableFormatWords() == FormatWords{"table", "markdown", "csv", "json"});
  CHECK(PageFormatWords() == FormatWords{"table", "markdown", "html", "csv", "json"});
}

TEST_CASE("every format is found by its word, has a file of its own and text, unless it is data") {
  std::set<std::string_view> extensions;
  Document document;
  document.blocks.emplace_back(Heading{1, "Board"});
  document.blocks.emplace_back(Table{"t", {TextColumn("ref", "Ref")}, {}});
  for (const Format& format : Formats()) {
    CAPTURE(format.word);
    CHECK(&FormatNamed(format.word) == &format);
    CHECK_FALSE(format.extensions.empty());
    for (const std::string_view extension : format.extensions) {
      CHECK(extension.starts_with('.'));
      CHECK(extensions.insert(extension).second);
    }
    CHECK((format.render == nullptr) == (format.kind == FormatKind::kData));
    if (format.render) CHECK_FALSE(format.render(document, {}).empty());
  }
}

TEST_CASE("pages are read by people, sheets and data by machines") {
  CHECK(FormatNamed("table").IsPage());
  CHECK(FormatNamed("html").IsPage());
  CHECK_FALSE(FormatNamed("csv").IsPage());
  CHECK_FALSE(FormatNamed("json").IsPage());
}

}  // namespace
}  // namespace wsoa
