// JSON as text: the bytes of each kind of value.
#include "source/json_writer.h"

#include <doctest/doctest.h>

#include <limits>
#include <optional>
#include <string>
#include <vector>

using wsoa::Json;

TEST_CASE("a JSON value is one word, and what is nothing is null") {
  CHECK(Json().Line() == "null");
  CHECK(Json(true).Line() == "true");
  CHECK(Json(false).Line() == "false");
  CHECK(Json(-12).Line() == "-12");
  CHECK(Json(std::size_t{3}).Line() == "3");
  CHECK(Json("word").Line() == "\"word\"");
  CHECK(Json(std::optional<int>()).Line() == "null");
  CHECK(Json(std::optional<std::string>("a")).Line() == "\"a\"");
  CHECK(wsoa::TextOrNull("").Line() == "null");
  CHECK(wsoa::TextOrNull("a").Line() == "\"a\"");
}

TEST_CASE("JSON numbers have the fewest digits that give them back") {
  CHECK(Json(12.5).Line() == "12.5");
  CHECK(Json(0.1).Line() == "0.1");
  CHECK(Json(-0.001).Line() == "-0.001");
  CHECK(Json(0.0001).Line() == "0.0001");
  CHECK(Json(0.00001).Line() == "1e-05");
  CHECK(Json(20.0).Line() == "20.0");
  CHECK(Json(0.0).Line() == "0.0");
  CHECK(Json(-0.0).Line() == "-0.0");
  CHECK(Json(1e14).Line() == "100000000000000.0");
  CHECK(Json(1e15).Line() == "1e+15");
  CHECK(Json(1.25e300).Line() == "1.25e+300");
  CHECK(Json(std::numeric_limits<double>::infinity()).Line() == "null");
  CHECK(Json(std::numeric_limits<double>::quiet_NaN()).Line() == "null");
}

TEST_CASE("a whole number is written without a point while a double holds it exactly") {
  CHECK(Json::WholeOrDouble(20).Line() == "20");
  CHECK(Json::WholeOrDouble(-3).Line() == "-3");
  CHECK(Json::WholeOrDouble(20.5).Line() == "20.5");
  CHECK(Json::WholeOrDouble(9007199254740991).Line() == "9007199254740991");
  CHECK(Json::WholeOrDouble(1e20).Line() == "1e+20");
}

TEST_CASE("a JSON text escapes what it may not hold, and nothing else") {
  CHECK(Json("a \"b\" \\ / £ 🙂").Line() == "\"a \\\"b\\\" \\\\ / £ 🙂\"");
  CHECK(Json("\b\f\n\r\t").Line() == R"("\b\f\n\r\t")");
  CHECK(Json(std::string("\x01\x1F\0", 3)).Line() == R"("\u0001\u001f\u0000")");
  CHECK(Json("# ##, #").Line() == R"("# \u0023#, #")");
}

TEST_CASE("what is not seen or steers a screen is written by its number") {
  const auto line = [](const char* text) { return Json(text).Line(); };
  CHECK(line("a\x7F") == R"("a\u007f")");
  CHECK(line("\u009b2J") == R"("\u009b2J")");
  CHECK(line("\u202ea\u2066b\u2028") == R"("\u202ea\u2066b\u2028")");
  CHECK(line("x\u00ad\u180e\u3164\uffa0\ufeff") == R"("x\u00ad\u180e\u3164\uffa0\ufeff")");
  CHECK(line("\U000e0041") == R"("\udb40\udc41")");
  CHECK(line("a\u200d") == R"("a\u200d")");
  CHECK(line("\U0001f468\u200d\U0001f469") == "\"\U0001f468\u200d\U0001f469\"");
  CHECK(line("##[error]x") == R"("\u0023#[error]x")");
}

TEST_CASE("bytes that are no UTF-8 are replaced, each broken sequence once") {
  const std::string bad = "\xEF\xBF\xBD";
  const auto shown = [](const std::string& bytes) {
    const std::string line = Json(bytes).Line();
    return line.substr(1, line.size() - 2);
  };
  CHECK(shown("a\xFFz") == "a" + bad + "z");
  CHECK(shown("\xE2\x82") == bad);                            // breaks off at the end
  CHECK(shown("\xE2\x82z") == bad + "z");                     // and before a letter
  CHECK(shown("\xC0\xAF") == bad + bad);                      // overlong
  CHECK(shown("\xE0\x80\xAF") == bad + bad + bad);            // overlong
  CHECK(shown("\xED\xA0\x80") == bad + bad + bad);            // a surrogate
  CHECK(shown("\xF4\x90\x80\x80") == bad + bad + bad + bad);  // after U+10FFFF
  CHECK(shown("\xF0\x9F\x99\n") == bad + "\\n");
}

TEST_CASE("JSON objects keep the order of their members") {
  Json json;
  json.Add("b", 1).Add("a", Json::Array({1, "two", nullptr}));
  CHECK(json.Line() == R"({"b":1,"a":[1,"two",null]})");
  json.Set("b", 2).Set("c", 3);
  CHECK(json.Line() == R"({"b":2,"a":[1,"two",null],"c":3})");
  json.AddAll(Json::Object({{"d \"", 4}}));
  CHECK(json.Line() == R"({"b":2,"a":[1,"two",null],"c":3,"d \"":4})");
  CHECK(json.size() == 4);
  CHECK(json.Find("c")->Line() == "3");
  CHECK(json.Find("e") == nullptr);
  CHECK(Json(1).Find("e") == nullptr);
}

TEST_CASE("JSON in lines indents by two, and a row is on one line") {
  Json json = Json::Object({{"none", Json::Array()}, {"empty", Json::Object()}});
  json.Add("rows", Json::Array({Json::OneLine(Json::Object({{"a", 1}, {"b", Json::Array()}})),
                                Json::OneLine(Json::Object({{"a", 2}}))}));
  json.Add("names", std::vector<std::string>{"x"});
  CHECK(json.Lines() == R"({
  "none": [],
  "empty": {},
  "rows": [
    {"a":1,"b":[]},
    {"a":2}
  ],
  "names": [
    "x"
  ]
}
)");
  CHECK(Json::Array().Lines() == "[]\n");
  CHECK(Json().size() == 0);
}
