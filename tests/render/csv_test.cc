#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "render/render.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

std::string FieldOf(Cell cell) {
  return RenderCsv({{MakeTable({MakeColumn("k")}, {Plain({std::move(cell)})})}});
}

Cell Decimal(double number) {
  Cell cell = Words("in words");
  cell.number = number;
  return cell;
}

TEST_CASE("a field of CSV") {
  const struct {
    std::string text;
    std::string field;
  } cases[] = {
      {"plain", "plain"},
      {"a, b", "\"a, b\""},
      {"a \"b\"", "\"a \"\"b\"\"\""},
      {"two\nlines", "\"two\nlines\""},
      {"two\r\nlines", "\"two \nlines\""},
      {" spaces ", " spaces "},
      {"", "\"\""},
      {"=1+1", "'=1+1"},
      {"+44 1702", "'+44 1702"},
      {"-5", "'-5"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"\t=1", "'\t=1"},
      {"\r=1", " =1"},
      {"\n=1", "\"'\n=1\""},
      {"=HYPERLINK(\"http://a.example\",1)", "\"'=HYPERLINK(\"\"http://a.example\"\",1)\""},
      {"2-1", "2-1"},
      {"é 🟢", "é 🟢"},
      {"\x1b[2J\xFF", "\\x1b[2J\\xff"},
  };
  for (const auto& [text, field] : cases) {
    CAPTURE(text);
    CHECK(FieldOf(Words(text)) == "k\r\n" + field + "\r\n");
  }
}

TEST_CASE("a number stays a number") {
  CHECK(FieldOf(NumberOf(-5)) == "k\r\n-5\r\n");
  CHECK(FieldOf(Decimal(44.71)) == "k\r\n44.71\r\n");
  CHECK(FieldOf(Decimal(0.1 + 0.2)) == "k\r\n0.30000000000000004\r\n");
  CHECK(FieldOf(Decimal(1e6)) == "k\r\n1000000\r\n");
  CHECK(FieldOf(Decimal(std::numeric_limits<double>::quiet_NaN())) == "k\r\nin words\r\n");
}

TEST_CASE("what is meant for machines comes before what people read") {
  Cell date = Words("30 Nov 2021");
  date.data = "2021-11-30";
  CHECK(FieldOf(date) == "k\r\n2021-11-30\r\n");
  Cell missing = Words("–");
  missing.data = "";
  CHECK(FieldOf(missing) == "k\r\n\"\"\r\n");
  Cell formula = Words("safe");
  formula.data = "=1";
  CHECK(FieldOf(formula) == "k\r\n'=1\r\n");
}

TEST_CASE("tables only, parted by an empty line, with keys for headings") {
  Column late = MakeColumn("days_late");
  late.title = "Days late";
  const Document document{{
      Heading{1, "Left out"},
      MakeTable({MakeColumn("ref"), late}, {Plain({Words("A1"), NumberOf(62)}),
                                            Plain({Words("A1.a"), Words("")}, /*depth=*/1)}),
      Paragraph{"Left out", Tone::kPlain},
      MakeTable({MakeColumn("owner"), MakeColumn("bar")},
                {Strong({Words("HOS"), Bar("1 of 2", {{"G", Tone::kGreen, 1}})})}),
      MakeTable({MakeColumn("none")}, {}),
  }};
  CHECK(RenderCsv(document) ==
        "ref,days_late\r\n"
        "A1,62\r\n"
        "A1.a,\r\n"
        "\r\n"
        "owner,bar\r\n"
        "HOS,1 of 2\r\n"
        "\r\n"
        "none\r\n");
}

}  // namespace
}  // namespace wsoa
