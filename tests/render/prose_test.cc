// Markdown of plan texts: what becomes of it in each format, and that nothing in it does harm.
#include "render/prose.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/html_prose.h"
#include "render/markdown_prose.h"
#include "render/render.h"
#include "render/screen/screen_prose.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

struct AllFormats {
  std::string written;   // the text of the plan
  std::string markdown;  // and how each format prints it
  std::string screen;
  std::string html;
};

void CheckInAllFormats(const std::vector<AllFormats>& cases) {
  for (const auto& [written, markdown, screen, html] : cases) {
    CAPTURE(written);
    const Document document{{Prose{written}}};
    CHECK(RenderMarkdown(document) == markdown);
    CHECK(RenderTerminal(document, {}) == screen);
    CHECK(RenderHtml(document) == "<section class=\"wsoa\">\n" + html + "</section>\n");
  }
}

TEST_CASE("the blocks of a text") {
  CheckInAllFormats({
      {"One\nline.\n\nAnother.\n", "One line.\n\nAnother.\n", "One line.\n\nAnother.\n",
       "<p>One line.</p>\n<p>Another.</p>\n"},
      {"Two:\n\n- one\n- two,\n  folded\n", "Two:\n\n- one\n- two, folded\n",
       "Two:\n\n- one\n- two, folded\n",
       "<p>Two:</p>\n<ul>\n<li>one</li>\n<li>two, folded</li>\n</ul>\n"},
      {"9. nine\n10. ten\n    - a\n", "9. nine\n10. ten\n    - a\n", "9.  nine\n10. ten\n    - a\n",
       "<ol start=\"9\">\n<li>nine</li>\n<li>ten\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ol>\n"},
      {"- one\n\n  more\n", "- one\n\n  more\n", "- one\n\n  more\n",
       "<ul>\n<li><p>one</p>\n<p>more</p>\n</li>\n</ul>\n"},
      {"- a\n\n* b\n", "- a\n\n* b\n", "- a\n\n- b\n",
       "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"},
      {"1. a\n2.\n", "1. a\n2.\n", "1. a\n2.\n", "<ol>\n<li>a</li>\n<li></li>\n</ol>\n"},
      {"# Head *line*", "**Head _line_**\n", "Head line\n",
       "<p><strong>Head </strong><strong><em>line</em></strong></p>\n"},
      {"> said\n>\n> twice", "> said\n>\n> twice\n", "> said\n>\n> twice\n",
       "<blockquote>\n<p>said</p>\n<p>twice</p>\n</blockquote>\n"},
      {"```sh\na  <b>\n\n\tc\n```", "```\na  <b>\n\n    c\n```\n", "    a  <b>\n\n        c\n",
       "<pre><code>a  &lt;b&gt;\n\n    c</code></pre>\n"},
      {"a\n\n---\n\nb", "a\n\n___\n\nb\n", "a\n\n---\n\nb\n", "<p>a</p>\n<hr>\n<p>b</p>\n"},
      {"| A | B |\n| - | - |\n| 1 | x\\|y |\n", "| A | B |\n| --- | --- |\n| 1 | x\\|y |\n",
       "A | B\n1 | x|y\n",
       "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>x|y</td></tr>\n</table>\n"},
      {"", "", "", ""},
      {"\n \n", "", "", ""},
  });
}

TEST_CASE("the words of a paragraph") {
  CheckInAllFormats({
      {"**bold**, *slanted* and `co  de`", "**bold**, _slanted_ and `co  de`\n",
       "bold, slanted and co  de\n",
       "<p><strong>bold</strong>, <em>slanted</em> and <code>co  de</code></p>\n"},
      {"[the **paper**](https://a.example/x?a=1&b=2)",
       "[the **paper**](https://a.example/x?a=1&b=2)\n",
       "the paper (https://a.example/x?a=1&b=2)\n",
       "<p><a href=\"https://a.example/x?a=1&amp;b=2\" rel=\"noopener noreferrer\">the "
       "<strong>paper</strong></a></p>\n"},
      {"See https://a.example/_x_/.", "See <https://a.example/_x_/>.\n",
       "See https://a.example/_x_/.\n",
       "<p>See <a href=\"https://a.example/_x_/\" rel=\"noopener "
       "noreferrer\">https://a.example/_x_/</a>"
       ".</p>\n"},
      {"[write](mailto:send@a.example)", "[write](mailto:send@a.example)\n",
       "write (mailto:send@a.example)\n",
       "<p><a href=\"mailto:send@a.example\" rel=\"noopener noreferrer\">write</a></p>\n"},
      {"send@a.example", "send@a.example\n", "send@a.example\n", "<p>send@a.example</p>\n"},
      {"[(x)](https://a.example/(x))", "[(x)](<https://a.example/(x)>)\n",
       "(x) (https://a.example/(x))\n",
       "<p><a href=\"https://a.example/(x)\" rel=\"noopener noreferrer\">(x)</a></p>\n"},
      {"one  \ntwo\n- three", "one\\\ntwo\n\n- three\n", "one\ntwo\n\n- three\n",
       "<p>one<br>\ntwo</p>\n<ul>\n<li>three</li>\n</ul>\n"},
      {"![plan](https://a.example/p.png)", "[\\[image: plan\\]](https://a.example/p.png)\n",
       "[image: plan] (https://a.example/p.png)\n",
       "<p><a href=\"https://a.example/p.png\" rel=\"noopener noreferrer\">[image: "
       "plan]</a></p>\n"},
      {"B1.a, 1.10 and 2/3", "B1.a, 1.10 and 2/3\n", "B1.a, 1.10 and 2/3\n",
       "<p>B1.a, 1.10 and 2/3</p>\n"},
  });
}

TEST_CASE("what is no Markdown of plans is shown and does nothing") {
  CheckInAllFormats({
      {"a <b onclick='x'>c</b> ]]>", "a &lt;b onclick='x'&gt;c&lt;/b&gt; \\]\\]&gt;\n",
       "a <b onclick='x'>c</b> ]]>\n",
       "<p>a &lt;b onclick=&#39;x&#39;&gt;c&lt;/b&gt; ]]&gt;</p>\n"},
      {"<script>\nalert(1)\n</script>", "&lt;script&gt;\\\nalert(1)\\\n&lt;/script&gt;\n",
       "<script>\nalert(1)\n</script>\n",
       "<p>&lt;script&gt;<br>\nalert(1)<br>\n&lt;/script&gt;</p>\n"},
      {"<!-- never\n\nclosed", "&lt;!-- never\\\nclosed\n", "<!-- never\nclosed\n",
       "<p>&lt;!-- never<br>\nclosed</p>\n"},
      {"[x](javascript:alert(1))", "x (javascript:alert(1))\n", "x (javascript:alert(1))\n",
       "<p>x (javascript:alert(1))</p>\n"},
      {"[x](JaVaScRiPt&#58;y) [z](minutes.pdf)", "x (JaVaScRiPt:y) z (minutes.pdf)\n",
       "x (JaVaScRiPt:y) z (minutes.pdf)\n", "<p>x (JaVaScRiPt:y) z (minutes.pdf)</p>\n"},
      {"[x](<https://a.example/\"onclick='y'>)", "[x](https://a.example/%22onclick=%27y%27)\n",
       "x (https://a.example/%22onclick=%27y%27)\n",
       "<p><a href=\"https://a.example/%22onclick=%27y%27\" rel=\"noopener "
       "noreferrer\">x</a></p>\n"},
      {"\x1b[31m &#27;[2J \xE2\x80\xAEx &#x202e;y",
       "\\\\x1b\\[31m \\\\x1b\\[2J \\\\u202ex \\\\u202ey\n",
       "\\x1b[31m \\x1b[2J \\u202ex \\u202ey\n", "<p>\\x1b[31m \\x1b[2J \\u202ex \\u202ey</p>\n"},
      {"```\nnever closed \x1b", "```\nnever closed \\x1b\n```\n", "    never closed \\x1b\n",
       "<pre><code>never closed \\x1b</code></pre>\n"},
      {"one\r\n\r\n-\ttwo\r\n", "one\n\n- two\n", "one\n\n- two\n",
       "<p>one</p>\n<ul>\n<li>two</li>\n</ul>\n"},
      {"\\*a\\* 1\\. &lt; &amp;lt; #", "\\*a\\* 1. &lt; &amp;lt; \\#\n", "*a* 1. < &lt; #\n",
       "<p>*a* 1. &lt; &amp;lt; #</p>\n"},
      {"\\- a  \n\\===  \n1\\) b", "\\- a\\\n\\===\\\n1\\) b\n", "- a\n===\n1) b\n",
       "<p>- a<br>\n===<br>\n1) b</p>\n"},
  });
}

TEST_CASE("a fact in Markdown goes on behind its name, its blocks beneath it") {
  Cell note = Words("Two parts:\n\n- **one**\n- two");
  note.markdown = true;
  Cell list = Words("- one");
  list.markdown = true;
  Cell line = Words("1. April 2022 *was* late");
  line.markdown = true;
  Cell empty;
  empty.markdown = true;
  const Document document{{Facts{{{"Note", note},
                                  {"Detail", list},
                                  {"Day", line},
                                  {"None", empty},
                                  {"Issue", Words("*x*")}}}}};
  CHECK(RenderMarkdown(document) ==
        "- **Note**: Two parts:\n"
        "  - **one**\n"
        "  - two\n"
        "- **Detail**:\n"
        "  - one\n"
        "- **Day**:\n"
        "\n"
        "  1. April 2022 _was_ late\n"
        "- **None**:\n"
        "- **Issue**: \\*x\\*\n");
  CHECK(RenderTerminal(document, {.box_drawing = true, .width = 30}) ==
        "Note    Two parts:\n"
        "\n"
        "        • one\n"
        "        • two\n"
        "Detail  • one\n"
        "Day     1. April 2022 was late\n"
        "None\n"
        "Issue   *x*\n");
  CHECK(RenderHtml(document) ==
        "<section class=\"wsoa\">\n<dl>\n"
        "<dt>Note</dt><dd>Two "
        "parts:\n<ul>\n<li><strong>one</strong></li>\n<li>two</li>\n</ul>\n</dd>\n"
        "<dt>Detail</dt><dd><ul>\n<li>one</li>\n</ul>\n</dd>\n"
        "<dt>Day</dt><dd><ol>\n<li>April 2022 <em>was</em> late</li>\n</ol>\n</dd>\n"
        "<dt>None</dt><dd></dd>\n"
        "<dt>Issue</dt><dd>*x*</dd>\n"
        "</dl>\n</section>\n");
}

TEST_CASE("prose is folded to a narrow screen, and bold is bold where there is colour") {
  const Document document{
      {Prose{"- **one two** three four five six seven\n> eight nine ten eleven"}}};
  CHECK(RenderTerminal(document, {.colour = true, .box_drawing = true, .width = 22}) ==
        "• \x1b[1mone two\x1b[0m three four\n"
        "  five six seven\n"
        "\n"
        "│ eight nine ten\n"
        "│ eleven\n");
}

TEST_CASE("a cell of a table shows Markdown as it was written, on one line") {
  Cell cell = Words("- *a*\n- b");
  cell.markdown = true;
  const Document document{{MakeTable({MakeColumn("Note")}, {Plain({cell})})}};
  CHECK(RenderTerminal(document, {}) == "Note\n- *a* - b\n");
  CHECK(RenderMarkdown(document) == "| Note |\n| --- |\n| - \\*a\\* - b |\n");
  CHECK(RenderCsv(document) == "Note\r\n\"'- *a*\n- b\"\r\n");
}

std::string Repeated(std::string_view text, std::size_t times) {
  std::string repeated;
  for (std::size_t i = 0; i < times; ++i) repeated += text;
  return repeated;
}

std::string Screen(const ProseBlocks& blocks) {
  std::string printed;
  for (const InkedLine& line : ScreenProse(blocks, 80, true)) {
    for (const InkedText& each : line) printed += each.text;
    printed += "\n";
  }
  return printed;
}

TEST_CASE("texts that are as deep or as long as can be end neither in a crash nor in waiting") {
  for (const std::string_view text : {">", "> ", "[", "![", "- ", "1. ", "**a _", "<", "`", "](",
                                      "a@", "<!--", "- > ", "|a", "&"}) {
    CAPTURE(text);
    const ProseBlocks blocks = ParseProse(Repeated(text, 60'000) + "word");
    for (const std::string& printed : {MarkdownProse(blocks), HtmlProse(blocks), Screen(blocks)}) {
      CHECK(printed.find("word") != std::string::npos);
      CHECK(printed.size() < 20U * 60'000U * text.size());
    }
  }
  const std::string long_text = Repeated("a *b* ", kLongestProse / 6 + 1) + "\n\nend";
  const ProseBlocks blocks = ParseProse(long_text);
  REQUIRE(blocks.size() == 1U);
  CHECK(blocks[0].spans.size() == 1U);
  CHECK(blocks[0].spans[0].text.ends_with("a *b*\nend"));
}

TEST_CASE("lists and quotes are taken apart as deep as promised, and their words are kept") {
  const std::string printed = RenderMarkdown({{Prose{Repeated("> ", 12) + "said"}}});
  CHECK(printed == Repeated("> ", kDeepestProse) + "said\n");
}

// Texts of all that Markdown knows, and of what has ever been mistaken for it.
rc::Gen<std::string> AnyMarkdown() {
  const auto piece =
      rc::gen::elementOf(std::vector<std::string>{"a",
                                                  "b",
                                                  "word",
                                                  " ",
                                                  " ",
                                                  "\n",
                                                  "\n\n",
                                                  "  \n",
                                                  "\\\n",
                                                  "- ",
                                                  "* ",
                                                  "+ ",
                                                  "1. ",
                                                  "7) ",
                                                  "  ",
                                                  "    ",
                                                  "> ",
                                                  "# ",
                                                  "*",
                                                  "**",
                                                  "***",
                                                  "_",
                                                  "__",
                                                  "`",
                                                  "``",
                                                  "```\n",
                                                  "~~~\n",
                                                  "~",
                                                  "[",
                                                  "](",
                                                  ")",
                                                  "]",
                                                  "[x](https://a.example/b)",
                                                  "[y](<https://a.example/(c)>)",
                                                  "[z](javascript:alert(1))",
                                                  "https://a.example/x_y",
                                                  "http://b.example",
                                                  "www.a.example",
                                                  "send@a.example",
                                                  "<https://a.b>",
                                                  "<mailto:x@a.b>",
                                                  "<b>",
                                                  "</b>",
                                                  "<!-- x -->",
                                                  "<div>\n",
                                                  "<",
                                                  ">",
                                                  "&",
                                                  "&lt;",
                                                  "&amp;",
                                                  "&#32;",
                                                  "&nbsp;",
                                                  "\\",
                                                  "\\*",
                                                  "!",
                                                  "![i](https://a.example/i.png)",
                                                  "|",
                                                  "\n| a | b |\n| - | - |\n| 1 | 2 |\n",
                                                  "---\n",
                                                  "===\n",
                                                  "\n---\n",
                                                  "***\n",
                                                  ":-",
                                                  ".",
                                                  ",",
                                                  "(",
                                                  "\"",
                                                  "'",
                                                  "“",
                                                  "”",
                                                  "é",
                                                  "漢",
                                                  "\xC2\xA0",
                                                  "\xE2\x80\x83",
                                                  "\t",
                                                  "\r\n",
                                                  "\x1b",
                                                  "\xE2\x80\xAE",
                                                  "\xFF",
                                                  "1",
                                                  "23",
                                                  "=",
                                                  "+",
                                                  "-",
                                                  "#",
                                                  "$",
                                                  "[r]: https://a.example\n",
                                                  "[r]",
                                                  "]]>",
                                                  "://",
                                                  "http",
                                                  "www."});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const std::string& part : pieces) text += part;
                        return text;
                      });
}

TEST_CASE("prose that is written again is read as the same prose") {
  CHECK(rc::check([] {
    const ProseBlocks blocks = ParseProse(*AnyMarkdown());
    const std::string written = MarkdownProse(blocks);
    RC_LOG() << written << "\n";
    RC_ASSERT(ParseProse(written) == blocks);
  }));
}

TEST_CASE("a fact that is written in Markdown is one point") {
  CHECK(rc::check([] {
    const std::string written = MarkdownPoint("**Note**:", ParseProse(*AnyMarkdown()));
    RC_LOG() << written << "\n";
    const ProseBlocks blocks = ParseProse(written + "- **Next**:\n");
    RC_ASSERT(blocks.size() == 1U);
    RC_ASSERT(blocks[0].blocks.size() == 2U);
  }));
}

}  // namespace
}  // namespace wsoa
