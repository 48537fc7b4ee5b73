#include "yaml/explain.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/annotated.h"
#include "support/told.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

struct Case {
  std::string text;  // with the characters at fault marked
  std::string told;  // the message, then help after " / "
};

void CheckAll(const std::vector<Case>& cases) {
  for (const auto& [marked, told] : cases) {
    CAPTURE(marked);
    const Annotated text(marked);
    Diagnostics problems;
    CHECK_FALSE(ParseYaml(text.source(), problems));
    REQUIRE(problems.all().size() == 1);
    const Diagnostic& problem = problems.all()[0];
    CHECK(problem.rule == "yaml-syntax");
    CHECK(problem.message + " / " + problem.help == told);
    CHECK(problem.span == text.range());
  }
}

std::string Explained(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  CHECK_FALSE(ParseYaml(source, problems));
  return Told(problems);
}

TEST_CASE("a colon inside plain text") {
  CheckAll({
      {"title: Local Offer[[:]] a lead\n",
       "a colon and a space inside plain text / put the text in quotes: \"Local Offer: a lead\""},
      {"- one: two[[:]] three\n",
       "a colon and a space inside plain text / put the text in quotes: \"two: three\""},
      {"a: say \"no\"[[:]] x\n", "a colon and a space inside plain text / put the text in quotes"},
      {"a: b[[:]] c # d\n", "a colon and a space inside plain text / put the text in quotes"},
      {"{note: see A1[[:]] done}\n",
       "a colon and a space inside plain text / put the text in quotes"},
      {"x: [\n  a,\n  b: c[[:]] d,\n]\n",
       "a colon and a space inside plain text / put the text in quotes"},
  });
}

TEST_CASE("a quote that is never closed") {
  const char* never = "this quote is never closed / put the same quote at the end of the text";
  const char* missing =
      "the closing quote of this text seems to be missing / put the same quote at the end of the "
      "text";
  CheckAll({
      {"a: [[\"]]foo\nb: c\n", never},
      {"a: [[']]foo\n", never},
      {"a: [[\"]]foo", never},
      {"a: [[\"]]foo\\\"\n", never},
      {"{a: [[']]x, b: c}\n", never},
      {"- [[']]it''s\n", never},
      {"[[\"]]\n", never},
      {"title: [[\"]]Foo\nowner: \"HOS\"\n", missing},
      {"a: \"x\n[[---]]\ny\"\n",
       "a text in quotes is still open at this line / put the closing quote at the end of the text "
       "above"},
  });
}

TEST_CASE("more text after a text that had ended") {
  CheckAll({
      {"title: 'it'[[s here']]\n",
       "more text after the closing quote / put the whole text in quotes, and write '' for an "
       "apostrophe within it"},
      {"title: \"x\" [[y]]\n",
       "more text after the closing quote / put the whole text in quotes, and write \\\" for a "
       "quote within it"},
      {"title: \"x\"\n  [[y]]\n",
       "more text after the closing quote / put the whole text in quotes, and write \\\" for a "
       "quote within it"},
      {"- \"x\"[[, y]]\n",
       "more text after the closing quote / put the whole text in quotes, and write \\\" for a "
       "quote within it"},
      {"a: [1][[, 2]]\n",
       "more text after the closing ] / put the whole text in quotes if the brackets belong to it"},
      {"a: [SEND] [[board]]\n",
       "more text after the closing ] / put the whole text in quotes if the brackets belong to it"},
      {"a: {x: 1} [[b]]\n",
       "more text after the closing } / put the whole text in quotes if the brackets belong to it"},
      {"a: one # two\n  [[three]]\n",
       "a text cannot go on after a comment / put the whole text in quotes if the # belongs to it, "
       "or move the comment"},
  });
}

TEST_CASE("a bracket that is never closed") {
  CHECK(Explained("a: [1, 2\nb: c\n") ==
        "yaml-syntax ⟨[⟩ this [ is never closed\n"
        "  note ⟨:⟩ reading stopped here\n"
        "  help: write ] where it ends, and commas between what it holds\n");
  CHECK(Explained("a: [1]\nb: {c: 1\n") ==
        "yaml-syntax ⟨{⟩ this { is never closed\n"
        "  note ⟨⟩ reading stopped here\n"
        "  help: write } where it ends, and commas between what it holds\n");
  CHECK(Explained("[a, 'b]'\nc: d\n") ==
        "yaml-syntax ⟨[⟩ this [ is never closed\n"
        "  note ⟨c⟩ reading stopped here\n"
        "  help: write ] where it ends, and commas between what it holds\n");
}

TEST_CASE("a bracket that closes nothing, or another") {
  CHECK(Explained("a: b]\nc: ]\n") ==
        "yaml-syntax ⟨]⟩ this ] closes nothing\n"
        "  help: remove it, or put the text in quotes\n");
  CHECK(Explained("a: {b: c}}\n") ==
        "yaml-syntax ⟨}⟩ this } closes nothing\n"
        "  help: remove it, or put the text in quotes\n");
  CHECK(Explained("a: [b, {c: 1]\n") ==
        "yaml-syntax ⟨]⟩ this ] does not fit the bracket that is open\n"
        "  note ⟨{⟩ opened here\n"
        "  help: close brackets in the order in which they were opened\n");
}

TEST_CASE("plain text inside brackets has its own traps") {
  const char* question = "a question mark in plain text inside brackets / put the text in quotes";
  CheckAll({
      {"{note: Why[[?]]}\n", question},
      {"{note: Why[[?]] Because}\n", question},
      {"a: {note: Why[[?]] Because}\n", question},
      {"a:\n  - {note: http://x.y/z[[?]]q=1}\n", question},
      {"{a: \"b\" [[c]]: d}\n",
       "more text after the closing quote / put the whole text in quotes, and write \\\" for a "
       "quote within it"},
      {"{a: [[-]] b}\n",
       "a list item with a dash cannot stand inside brackets / put commas between the items, or "
       "put the text in quotes"},
      {"{a: [[|]] b}\n", "a text cannot begin with | / put the text in quotes"},
      {"{a: 1, ? b, c: 2[[:]] d}\n",
       "a colon and a space inside plain text / put the text in quotes"},
  });
}

TEST_CASE("a text cannot begin with a character that means something") {
  CheckAll({
      {"a: [[@]]home\n", "a text cannot begin with @ / put the text in quotes"},
      {"a: [[`]]b`\n", "a text cannot begin with ` / put the text in quotes"},
      {"a: [[%]]b\n", "a text cannot begin with % / put the text in quotes"},
      {"a: [[*]]b* c\n", "a text cannot begin with * / put the text in quotes"},
      {"a: [[*]]*b** c\n", "a text cannot begin with * / put the text in quotes"},
      {"a: [[*]] b\n", "a text cannot begin with * / put the text in quotes"},
      {"- [[&]] b\n", "a text cannot begin with & / put the text in quotes"},
      {"a: [[!]]b!\n", "a text cannot begin with ! / put the text in quotes"},
      {"a: [[!]]<b\n", "a text cannot begin with ! / put the text in quotes"},
      {"a: [[?]] b\n", "a text cannot begin with ? / put the text in quotes"},
      {"a: [[,]] b\n", "a text cannot begin with , / put the text in quotes"},
      {"a: [[>]] 5 days\n",
       "after > a text must begin on the next line / put the text in quotes if the > belongs to "
       "it"},
      {"a: [[|]]0\n  x\n",
       "after | a text must begin on the next line / put the text in quotes if the | belongs to "
       "it"},
      {"a: [[-]] b\n",
       "a list item must begin on a line of its own / put it on the next line, or put the text in "
       "quotes if it is no list"},
  });
}

TEST_CASE("an escape that stands for nothing") {
  CheckAll({
      {"a: \"C:[[\\q]]\"\n",
       "\\q stands for no character / write \\\\ for a backslash, or put "
       "the text in single quotes"},
      {"a: \"[[\\xZZ]]\"\n",
       "\\xZZ stands for no character / write \\\\ for a backslash, or put "
       "the text in single quotes"},
      {"a: \"[[\\ud800]]\"\n",
       "\\ud800 stands for no character / write \\\\ for a backslash, or "
       "put the text in single quotes"},
  });
}

TEST_CASE("indentation") {
  const char* deeper =
      "this line is indented as if it went on with the line above / give a key the indentation of "
      "the keys beside it; put a text that goes on in quotes";
  const char* beside =
      "expected another list item (`- …`) / begin an item with a dash and a "
      "space; indent what belongs to it as its first word";
  const char* beneath =
      "nothing can be indented beneath the line above, which has its value / give a key the "
      "indentation of the keys beside it; put a text that goes on in quotes";
  const char* fits_none =
      "the indentation of this line fits no line above / give it the indentation of the lines that "
      "it belongs with";
  CheckAll({
      {"a: 1\n   [[b]]: 2\n", deeper},
      {"- ref: A1\n   [[title]]: x\n", deeper},
      {"a: b\n\n  [[c]]: d\n", deeper},
      {"a: b\n\n# c\n  [[d: e]]\n", beneath},
      {"a:\n  b: 1\n [[c: 2]]\n", fits_none},
      {"a: \"b\"\n   [[c: d]]\n", beneath},
      {"a: {b: c}\n  [[d: e]]\n", beneath},
      {"x:\n  - a\n  [[b: c]]\n", beside},
      {"- a: b\n [[c: d]]\n",
       "the indentation of this line fits no line above / begin a list item with a dash and a "
       "space; indent what belongs to it as its first word"},
      {"a: x\n[[-]] b\n",
       "a list item stands here, where a key belongs / indent a list beneath its key, and an item "
       "like the others of its list"},
      {"a:\n  - b\n [[-]] c\n",
       "a list item stands here, where a key belongs / indent a list beneath its key, and an item "
       "like the others of its list"},
  });
}

TEST_CASE("a line above without a colon and a space") {
  CHECK(Explained("title:Foo\narea: x\n") ==
        "yaml-syntax ⟨area⟩ this line and the line above read as one text\n"
        "  note ⟨title:Foo⟩ the line above\n"
        "  help: write a colon and a space after each key\n");
}

TEST_CASE("tabs in the indentation") {
  CHECK(Explained("a:\n\tb: 1\n\tc: |\n\t\tfoo\n\t  bar\n\n\td: 2\n") ==
        "yaml-syntax ⟨\t⟩ a tab in the indentation\n  help: indent with spaces\n"
        "yaml-syntax ⟨\t⟩ a tab in the indentation\n  help: indent with spaces\n"
        "yaml-syntax ⟨\t⟩ a tab in the indentation\n  help: indent with spaces\n");
  CheckAll({
      {"a:\n  b: 1\n[[\t]]c: 2\n", "a tab in the indentation / indent with spaces"},
      {"a:\n  [[\t]]b: 1\n", "a tab in the indentation / indent with spaces"},
      {"-[[\t]]a: 1\n", "a tab in the indentation / indent with spaces"},
      {"[[\t]]a: 1\nb: 2\n", "a tab in the indentation / indent with spaces"},
      {"a: b\n[[\t]]\nc: d\n", "a tab in the indentation / indent with spaces"},
      {"a: |\n  x\n[[\t]]y\n", "a tab in the indentation / indent with spaces"},
  });
  std::string text = "a:\n";
  for (int i = 0; i < 30; ++i) text += "\tb: 1\n";
  const Source source("plan.yaml", text);
  Diagnostics problems;
  CHECK_FALSE(ParseYaml(source, problems));
  REQUIRE(problems.all().size() == 21);
  CHECK(problems.all()[20].message == "10 more lines are indented with tabs");
}

TEST_CASE("a no-break space in place of a space") {
  const char* told =
      "a no-break space stands here in place of a space / type an ordinary space over it";
  CheckAll({
      {"- ref: A1\n[[\u00A0]] title: x\n", told},
      {"- ref: A1\n [[\u00A0]]title: x\n", told},
      {"title:[[\u00A0]]Foo\narea: x\n", told},
      {"a: 1\nb:[[\u00A0]]2\n\nc: 3\n", told},
  });
  const Source source("plan.yaml", "a: £5\u00A0000\nb: x:\u00A0y\n");
  Diagnostics problems;
  CHECK(ParseYaml(source, problems));
  CHECK(Told(problems) == "");
}

TEST_CASE("tabs elsewhere are no fault") {
  for (const char* text : {"a:\tb\n", "a: |\n  \tx\n  y\n", "a: [\n\tb,\n\tc ]\n",
                           "a: 'b'\n\t# c\n\t\nd: e\n", "a: 'b\n\tc'\n", "a: b\tc\t\n"}) {
    CAPTURE(text);
    const Source source("plan.yaml", text);
    Diagnostics problems;
    CHECK(ParseYaml(source, problems));
    CHECK(Told(problems) == "");
  }
}

TEST_CASE("words that the library may say and no story is known for") {
  const Source source("plan.yaml", "a: b\n");
  Diagnostics problems;
  YamlFailure failure;
  failure.offset = 3;
  failure.words = "riddle";
  Explain(source, failure, problems);
  CHECK(Told(problems) ==
        "yaml-syntax ⟨b⟩ this cannot be read as YAML (riddle)\n"
        "  help: look at the quotes, colons and indentation of this line and the one above\n");
}

}  // namespace
}  // namespace wsoa
