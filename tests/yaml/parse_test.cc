#include "yaml/parse.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/annotated.h"
#include "support/told.h"

namespace wsoa {
namespace {

// A node as text: plain `a`, quoted "a", block |a|, empty ~, lists and sets of keys in brackets.
std::string Shown(Node node) {
  if (node.IsNull()) return "~";
  if (node.IsScalar()) {
    const char* mark = node.style() == ScalarStyle::kPlain    ? ""
                       : node.style() == ScalarStyle::kQuoted ? "\""
                                                              : "|";
    return mark + std::string(node.text()) + mark;
  }
  std::string shown = node.IsMapping() ? "{" : "[";
  const char* separator = "";
  bool is_key = false;
  for (const Node child : node.children()) {
    is_key = node.IsMapping() && !is_key;
    shown += separator + Shown(child);
    separator = is_key ? ": " : ", ";
  }
  return shown + (node.IsMapping() ? "}" : "]");
}

std::string Read(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  CHECK(Told(problems) == "");
  if (!nodes) return "unreadable";
  return nodes->empty() ? "" : Shown(nodes->root());
}

std::string Problems(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  ParseYaml(source, problems);
  return Told(problems);
}

bool IsReadable(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  return ParseYaml(source, problems).has_value();
}

// The spans of a node and of all beneath it, in the order of the text.
void AddSpans(Node node, std::vector<Span>& spans) {
  spans.push_back(node.span());
  if (!node.IsMapping() && !node.IsSequence()) return;
  for (const Node child : node.children()) AddSpans(child, spans);
}

std::string Shown(const std::vector<Span>& spans) {
  std::string shown;
  for (const Span& span : spans) {
    shown += std::to_string(span.begin) + " ⟨" + std::string(span.text()) + "⟩\n";
  }
  return shown;
}

void CheckSpans(const std::string& marked) {
  CAPTURE(marked);
  const Annotated text(marked);
  Diagnostics problems;
  const auto nodes = ParseYaml(text.source(), problems);
  CHECK(Told(problems) == "");
  REQUIRE(nodes);
  std::vector<Span> spans;
  AddSpans(nodes->root(), spans);
  CHECK(Shown(spans) == Shown(text.ranges()));
}

TEST_CASE("a text becomes nodes in its own order") {
  CHECK(Read("wsoa: 1\nowners: [HOS, 'DPH']\ndue: {every: 3 months}\n") ==
        "{wsoa: 1, owners: [HOS, \"DPH\"], due: {every: 3 months}}");
  CHECK(Read("- a: 1\n  b:\n    - x\n    - y\n- c\n") == "[{a: 1, b: [x, y]}, c]");
  CHECK(Read("a: [[1, 2], {b: 3}, c: 4]") == "{a: [[1, 2], {b: 3}, {c: 4}]}");
  CHECK(Read("{\"a\":1, 'b': [\n  x,\n  y,\n]}\n") == "{\"a\": 1, \"b\": [x, y]}");
  CHECK(Read("? a\n: b\n") == "{a: b}");
}

TEST_CASE("a text keeps its meaning: quotes, escapes and folds are undone") {
  CHECK(Read("a: 'it''s'\nb: \"\\\"x\\\" \\u00e9\\n\"\n") == "{a: \"it's\", b: \"\"x\" é\n\"}");
  CHECK(Read("a: one\n  two\n\n  three\n") == "{a: one two\nthree}");
  CHECK(Read("a: |\n  one\n  two\nb: >-\n  three\n  four\n") ==
        "{a: |one\ntwo\n|, b: |three four|}");
  CHECK(Read("a: x # a comment\nb: see#12 and a:b\n") == "{a: x, b: see#12 and a:b}");
}

TEST_CASE("line ends, byte order marks and a missing last line end change nothing") {
  const std::string plain = "a: |\n  x\nb: é\n";
  const std::string read = Read(plain);
  CHECK(read == "{a: |x\n|, b: é}");
  CHECK(Read("a: |\r\n  x\r\nb: é\r\n") == read);
  CHECK(Read("\xEF\xBB\xBF" + plain) == read);
  CHECK(Read("\xEF\xBB\xBF\xEF\xBB\xBF" + plain) == read);
  CHECK(Read("a: |\n  x\nb: é") == read);
  CHECK(Read("a: |\n  x") == "{a: |x\n|}");
}

TEST_CASE("a text without content is empty, and no problem") {
  for (const char* text : {"", "\n", "   ", "# only a comment\n", "---\n", "...\n", "~\n", "null",
                           "\xEF\xBB\xBF", "\r\n"}) {
    CAPTURE(text);
    CHECK(Read(text) == "");
  }
}

TEST_CASE("nothing, ~ and null are all an empty value") {
  CHECK(Read("a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: 'null'\ng: nullable\n") ==
        "{a: ~, b: ~, c: ~, d: ~, e: ~, f: \"null\", g: nullable}");
  CHECK(Read("- a\n-\n- ~\n- b\n") == "[a, ~, ~, b]");
  CHECK(Read("[a, ~, null]\n") == "[a, ~, ~]");
}

TEST_CASE("a key that is spelt null is a text") {
  CHECK(Read("NULL: x\n~: y\nnull: z\n") == "{NULL: x, ~: y, null: z}");
  CHECK(Read("{null: x, a: null}\n") == "{null: x, a: ~}");
}

TEST_CASE("a span covers exactly what was written") {
  SUBCASE("plain texts") {
    CheckSpans("[[[[title]]: [[Local Offer]]]]\n");
    CheckSpans("[[[[a]]: [[é]]\n[[b]]:   [[d é]]]]   # comment\n");
    CheckSpans("[[[[a]]: [[one\n  two\n\n  three]]\n[[b]]: [[see#12]]]] #x\n");
    CheckSpans("[[[[a]]: [[one\r\n  two]]\r\n[[b]]: [[3]]]]\r\n");
  }
  SUBCASE("quoted texts") {
    CheckSpans("[[[[a]]: [['it''s']]\n[[\"b\"]]: [[\"a \\\" b\"]]]]\n");
    CheckSpans("[[[[a]]: [[\"one\n\n  two\\\n  three\"]]]] # x\n");
    CheckSpans("[[[[a]]: [['']]\n[[b]]: [[\"\\\\\"]]]]\n");
  }
  SUBCASE("block texts") {
    CheckSpans("[[[[a]]: [[|\n  one\n\n    two]]\n\n\n[[b]]: [[>-\n  three]]]]\n\n");
    CheckSpans("[[[[a]]: [[|2- # comment\n   one # two]]\n# three\n[[b]]: [[4]]]]\n");
    CheckSpans("[[[[a]]: [[|]]\n\n[[b]]: [[>+]]]]\n\n");
    CheckSpans("[[[[a]]: [[|\r\n  one\r\n  two]]\r\n[[b]]: [[1]]]]\r\n");
  }
  SUBCASE("lists and sets of keys") {
    CheckSpans("[[[[a]]:\n  [[- [[x]]\n  - [[[[b]]: [[1]]\n    [[c]]: [[2]]]]]]\n[[d]]: [[3]]]]\n");
    CheckSpans("[[[[a]]: [[{[[b]]: [[1]], [[c]]: [[2]] }]]\n[[d]]: [[3]]]]\n");
    CheckSpans("[[{ [[a]]: [[{ }]] }]]\n");
    CheckSpans("[[[[a]]: [[[ [[x]], # ]\n  [[y]],\n]]]]]\n");
    CheckSpans("[[- [[{[[a]]: [[1]]}]]\n- [[[[b]]: [[2]]]]]]\n\n# end\n");
  }
  SUBCASE("an empty value is at its key, an empty item at its dash") {
    CheckSpans("[[[[[[a]]]]:\n[[[[b]]]]: ~\n[[[[c]]]]]]: null\n");
    CheckSpans("[[- [[x]]\n[[-]]\n# -\n[[-]] ~\n- [[y]]]]\n");
    CheckSpans("[[{[[[[a]]]]: , [[[[b]]]], [[[[c]]]]: ~}]]\n");
  }
  SUBCASE("behind a byte order mark") { CheckSpans("\xEF\xBB\xBF[[[[a]]: [[x]]]]\n"); }
}

TEST_CASE("anchors, aliases and merge keys are refused, each where it stands") {
  CHECK(Problems("base: &b {x: 1}\nmore: *b\nthen:\n  <<: *b\n") ==
        "yaml-alias ⟨&b⟩ &b is an anchor, which a plan may not use\n"
        "  help: write it out in each place, or put it in quotes if it is only text\n"
        "yaml-alias ⟨*b⟩ *b is an alias, which a plan may not use\n"
        "  help: write it out in each place, or put it in quotes if it is only text\n"
        "yaml-alias ⟨<<⟩ << is a merge key, which a plan may not use\n"
        "  help: write it out in each place, or put it in quotes if it is only text\n"
        "yaml-alias ⟨*b⟩ *b is an alias, which a plan may not use\n"
        "  help: write it out in each place, or put it in quotes if it is only text\n");
  CHECK_FALSE(IsReadable("a: &b 1\nc: *b\n"));
  CHECK(IsReadable("a: &b 1\nc: 2\n"));
  CHECK(Read("'<<': 1\na: '<<'\n") == "{\"<<\": 1, a: \"<<\"}");
}

TEST_CASE("an alias that stands for what holds it ends nothing but the reading") {
  CHECK_FALSE(IsReadable("&a [*a]\n"));
  CHECK_FALSE(IsReadable("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n"));
}

TEST_CASE("a tag is refused, and reading goes on") {
  CHECK(Problems("a: !!str 1\nb: !local [x]\n!k c: !\n") ==
        "yaml-syntax ⟨!!str⟩ !!str is a tag, which a plan may not use\n"
        "  help: remove it, or put it in quotes if it is part of the text\n"
        "yaml-syntax ⟨!local⟩ !local is a tag, which a plan may not use\n"
        "  help: remove it, or put it in quotes if it is part of the text\n"
        "yaml-syntax ⟨!k⟩ !k is a tag, which a plan may not use\n"
        "  help: remove it, or put it in quotes if it is part of the text\n"
        "yaml-syntax ⟨!⟩ ! is a tag, which a plan may not use\n"
        "  help: remove it, or put it in quotes if it is part of the text\n");
  CHECK(IsReadable("a: !!str 1\n"));
  CHECK(Read("a: !<>\nb: 1\n") == "{a: ~, b: 1}");  // a tag without a name leaves nothing
}

TEST_CASE("keys must be texts") {
  CHECK(Problems("[a, b]: c\n{d: e}: f\n") ==
        "yaml-syntax ⟨[⟩ a key must be a text, not a list\n"
        "  help: put the text in quotes if the bracket belongs to it\n"
        "yaml-syntax ⟨{⟩ a key must be a text, not a set of keys\n"
        "  help: put the text in quotes if the bracket belongs to it\n");
  CHECK(Problems("a: {: x}\n") ==
        "yaml-syntax ⟨:⟩ a key is missing here\n"
        "  help: write the key before the colon\n");
  CHECK_FALSE(IsReadable("[a]: b\n"));
}

TEST_CASE("more than 32 levels, and more than 1 MiB of text, are too large") {
  const std::string deepest(32, '[');
  CHECK(Read(deepest + std::string(32, ']')) == deepest + std::string(32, ']'));
  CHECK(Problems(deepest + "[" + std::string(33, ']')) ==
        "too-large ⟨[⟩ this lies more than 32 levels deep\n"
        "  help: lists and keys within each other may be 32 levels deep\n");
  const std::string line((std::size_t{1} << 19) - 1, 'x');
  CHECK(IsReadable(line + "\n" + line + "\n"));
  const Source source("plan.yaml", "'" + line + "\n" + line + "\nxx'");
  Diagnostics problems;
  CHECK(ParseYaml(source, problems));
  REQUIRE(problems.all().size() == 1);
  CHECK(problems.all()[0].rule == "too-large");
  CHECK(problems.all()[0].message == "a text is over 1 MiB long");
  CHECK(problems.all()[0].span.text() == source.text());
}

TEST_CASE("an escape may not write a control character") {
  CHECK(Read("a: \"tab\\t and line\\n end\"\n") == "{a: \"tab\t and line\n end\"}");
  for (const char* escape : {"\\0", "\\e", "\\x1b", "\\r", "\\u0085", "\\x7f"}) {
    CAPTURE(escape);
    const std::string quoted = "\"" + std::string(escape) + "\"";
    CHECK(Problems("a: " + quoted + "\n") ==
          "not-utf8 ⟨" + quoted + "⟩ an escape in this text writes a control character\n" +
              "  help: remove it\n");
  }
}

TEST_CASE("a comment right behind a quote or bracket would be text cut off") {
  CHECK(Problems("a: \"x\"#1\nb: [y]#2\nc: [z] # 3\n") ==
        "yaml-syntax ⟨#⟩ more text after the closing \"\n"
        "  help: put a space before a comment, or the whole text in quotes\n"
        "yaml-syntax ⟨#⟩ more text after the closing ]\n"
        "  help: put a space before a comment, or the whole text in quotes\n");
}

TEST_CASE("what follows the end of the plan is found") {
  CHECK(Problems("a: 1\n---\nb: 2\n") ==
        "yaml-syntax ⟨---⟩ a second document begins here\n"
        "  help: keep one plan in one file, without a line --- between\n");
  CHECK(Problems("- a\nb: c\n") ==
        "yaml-syntax ⟨b: c⟩ expected another list item (`- …`)\n"
        "  help: begin an item with a dash and a space, and a key further left than its list\n");
  CHECK(Problems("  a: 1\nb: 2\n") ==
        "yaml-syntax ⟨b: 2⟩ this line is indented less than the first line\n"
        "  help: give all keys of the plan the same indentation\n");
  const std::string after = "  help: put the whole text in quotes if it is one text\n";
  CHECK(Problems("[1, 2] foo\n") == "yaml-syntax ⟨foo⟩ more text after the end\n" + after);
  CHECK(Problems("\"foo\" bar\r\n") == "yaml-syntax ⟨bar⟩ more text after the end\n" + after);
  CHECK(Problems(",\n") == "yaml-syntax ⟨,⟩ more text after the end\n" + after);
  CHECK(Problems("\"foo\",\"bar\"") == "yaml-syntax ⟨,\"bar\"⟩ more text after the end\n" + after);
  CHECK(Problems("a: 1\n...\nb: 2\n") == "yaml-syntax ⟨b: 2⟩ more text after the end\n" + after);
  CHECK(Read("--- # a plan\na: 1\n...\n# the end\n") == "{a: 1}");
}

TEST_CASE("deep or endless brackets neither crash nor take long") {
  for (const char* piece : {"[", "{", "- ", "? ", "{a: ", "[\n", "a: {", "&a ", "!a ", "*a ", ",",
                            ": ", "\"", "'x", "[1,", "- - "}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 100'000) text += piece;
    CHECK_FALSE(IsReadable(text));
  }
}

}  // namespace
}  // namespace wsoa
