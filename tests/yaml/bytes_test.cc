#include "yaml/bytes.h"

#include <doctest/doctest.h>

#include <string>

#include "support/told.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

std::string Check(std::string text) {
  const Source source("plan.yaml", std::move(text));
  Diagnostics problems;
  const bool clean = CheckBytes(source, problems);
  CHECK(clean == problems.empty());
  return Told(problems);
}

std::string Repeated(const std::string& piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

TEST_CASE("a byte that is not UTF-8 is named") {
  CHECK(Check("title: Caf\xE9 \xA3"
              "5\n") ==
        "not-utf8 ⟨\xE9⟩ byte 0xE9 is not UTF-8 (is the file saved as Latin-1?)\n"
        "  help: save the file as UTF-8\n"
        "not-utf8 ⟨\xA3⟩ byte 0xA3 is not UTF-8 (is the file saved as Latin-1?)\n"
        "  help: save the file as UTF-8\n");
  CHECK(Check("a: \xE2\x82\n") ==
        "not-utf8 ⟨\xE2\x82⟩ byte 0xE2 is not UTF-8 (is the file saved as Latin-1?)\n"
        "  help: save the file as UTF-8\n");
}

TEST_CASE("a control character is named; tab, LF and CRLF are none") {
  CHECK(Check("a:\tb\r\n# é “” € 𝄞\n") == "");
  CHECK(Check(std::string("a: x\0y\n", 7)) ==
        "not-utf8 ⟨" + std::string(1, '\0') + "⟩ 0x00 is a control character\n  help: remove it\n");
  CHECK(Check("a: \x1B[2J\x7F\n") ==
        "not-utf8 ⟨\x1B⟩ 0x1B is a control character\n  help: remove it\n"
        "not-utf8 ⟨\x7F⟩ 0x7F is a control character\n  help: remove it\n");
  CHECK(Check("a: don\xC2\x92t\n") ==
        "not-utf8 ⟨\xC2\x92⟩ 0xC2 0x92 are a control character\n  help: remove it\n");
}

TEST_CASE("many bad bytes are shown to twenty and then counted") {
  const std::string one =
      "not-utf8 ⟨\xE9⟩ byte 0xE9 is not UTF-8 (is the file saved as Latin-1?)\n"
      "  help: save the file as UTF-8\n";
  CHECK(Check(Repeated("\xE9", 20)) == Repeated(one, 20));
  CHECK(Check(Repeated("\xE9", 1000)) ==
        Repeated(one, 20) +
            "not-utf8 ⟨\xE9⟩ 980 more places like these from here on\n"
            "  help: save the file as UTF-8\n");
}

TEST_CASE("UTF-16 has words of its own") {
  const std::string told =
      " the file is saved as UTF-16, not as UTF-8\n  help: save the file as UTF-8\n";
  CHECK(Check("\xFF\xFEw") == "not-utf8 ⟨\xFF\xFE⟩" + told);
  CHECK(Check("\xFE\xFFw") == "not-utf8 ⟨\xFE\xFF⟩" + told);
  CHECK(Check(std::string("w\0s\0", 4)) == std::string("not-utf8 ⟨w\0⟩", 17) + told);
  CHECK(Check(std::string("\0w\0s", 4)) == std::string("not-utf8 ⟨\0w⟩", 17) + told);
}

TEST_CASE("a byte order mark is no fault") { CHECK(Check("\xEF\xBB\xBFwsoa: 1\n") == ""); }

TEST_CASE("lone carriage returns are reported once") {
  const std::string told =
      "yaml-syntax ⟨\r⟩ lines end in a lone carriage return (byte 0x0D)\n"
      "  help: save the file with LF (Unix) or CRLF (Windows) line ends\n";
  CHECK(Check("a: 1\rb: 2\rc: 3\r") == told);
  CHECK(Check("a: 1\r\nb: 2\r") == told);
  CHECK(Check("a: 1\r\r\n") == told);
}

TEST_CASE("the marks of a merge conflict are found where they stand") {
  const std::string told =
      " a merge conflict was left here\n"
      "  help: keep the lines that are right and delete the lines that begin with <<<<<<<, "
      "======= and >>>>>>>\n";
  CHECK(Check("a:\n<<<<<<< HEAD\n  b: 1\n||||||| base\n  b: 0\n=======\r\n  b: 2\n>>>>>>> x\n") ==
        "yaml-syntax ⟨<<<<<<<⟩" + told + "yaml-syntax ⟨|||||||⟩" + told + "yaml-syntax ⟨=======⟩" +
            told + "yaml-syntax ⟨>>>>>>>⟩" + told);
  CHECK(Check("a: |\n  =======\n  <<<<<<< x\n========\n======\n=======x\n<<: 1\n") == "");
}

TEST_CASE("a line cannot begin with a percent sign") {
  CHECK(Check("%YAML 1.2\n---\na: 50%\n % b\n%c\n") ==
        "yaml-syntax ⟨%⟩ a line cannot begin with %\n  help: put the text in quotes\n"
        "yaml-syntax ⟨%⟩ a line cannot begin with %\n  help: put the text in quotes\n");
}

TEST_CASE("what is too large is not read") {
  const std::size_t mebibyte = std::size_t{1} << 20;
  CHECK(Check(std::string(16 * mebibyte, '\n')) == "");
  CHECK(Check(std::string(16 * mebibyte + 1, '\n')) ==
        "too-large ⟨⟩ the file is 17 MiB; 16 MiB is the most that is read\n"
        "  help: split the plan, or take out what is not part of it\n");
  CHECK(Check(std::string(mebibyte, 'x')) == "");
  CHECK(Check("a\n" + std::string(mebibyte + 1, 'x')) ==
        "too-large ⟨⟩ a line is over 1 MiB long\n  help: break the text into lines\n");
}

TEST_CASE("where the bytes say why, the library's own complaint is left out") {
  const Source source("plan.yaml", "a: [\xE9\n<<<<<<< x\n");
  Diagnostics problems;
  CHECK_FALSE(ParseYaml(source, problems));
  CHECK(problems.all().size() == 2);
  CHECK(problems.all()[0].rule == "not-utf8");
  CHECK(problems.all()[1].message == "a merge conflict was left here");
}

}  // namespace
}  // namespace wsoa
