#include <doctest/doctest.h>

#include <string>

#include "render/markdown_text.h"
#include "render/render.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

struct Escape {
  std::string text;
  std::string markdown;
};

TEST_CASE("no markup of a plan text takes effect") {
  const Escape cases[] = {
      {"Ordinary text, 50% (see A1.a): £5 - done!", "Ordinary text, 50% (see A1.a): £5 - done!"},
      {"*bold* __bold__ _slanted_", "\\*bold\\* \\_\\_bold\\_\\_ \\_slanted\\_"},
      {"snake_case", "snake_case"},
      {"`code` ~~gone~~ $maths$", "\\`code\\` \\~\\~gone\\~\\~ \\$maths\\$"},
      {"a|b", "a\\|b"},
      {"back\\slash \\| \\*", "back\\\\slash \\\\\\| \\\\\\*"},
      {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"<!-- hidden -->", "&lt;!-- hidden --&gt;"},
      {"[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"},
      {"![x](http://a.example/p.png)", "!\\[x\\](<http://a.example/p.png>)"},
      {"<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;"},
      {"[1]: http://a.example \"t\"", "\\[1\\]: <http://a.example> \"t\""},
      {"[^1] [ ] [x]", "\\[^1\\] \\[ \\] \\[x\\]"},
      {"R&D, Health & care, &lt; &#60; &;", "R&D, Health & care, &amp;lt; &amp;#60; &amp;;"},
      {"two\n\n# lines\twide", "two \\# lines wide"},
      {"C # #", "C \\# \\#"},
      {"issue #12", "issue \\#12"},
      {"\x1b[31m", "\\\\x1b\\[31m"},
      {"\xE2\x80\xAE"
       "abc",
       "\\\\u202eabc"},
      {"", ""},
  };
  for (const auto& [text, markdown] : cases) {
    CAPTURE(text);
    CHECK(MarkdownSpan(text) == markdown);
  }
}

TEST_CASE("a web address is a link to what it shows, and nothing else is") {
  const Escape cases[] = {
      {"see https://a.example/x_y?a=1&b=2#c.", "see <https://a.example/x_y?a=1&b=2#c>."},
      {"(http://a.example)", "(<http://a.example>)"},
      {"http://a.example/x_(y)", "<http://a.example/x_(y)>"},
      {"https://a.example/a|b", "<https://a.example/a>\\|b"},
      {"https://a.example/\"><b>", "<https://a.example/>\"&gt;&lt;b&gt;"},
      {"https://", "https://"},
      {"javascript:alert(1)", "javascript:alert(1)"},
      {"xhttps://a_b.example_", "xhttps://a_b.example\\_"},
  };
  for (const auto& [text, markdown] : cases) {
    CAPTURE(text);
    CHECK(MarkdownSpan(text) == markdown);
  }
}

TEST_CASE("the beginning of a line begins no block") {
  const Escape cases[] = {
      {"# Heading", "\\# Heading"},
      {"- item", "\\- item"},
      {"+ item", "\\+ item"},
      {"* item", "\\* item"},
      {"---", "\\---"},
      {"-5 days", "-5 days"},
      {"-", "\\-"},
      {"1. item", "1\\. item"},
      {"2022) item", "2022\\) item"},
      {"2022.", "2022\\."},
      {"1.5 times", "1.5 times"},
      {"> quoted", "&gt; quoted"},
      {"    code", "code"},
      {"```", "\\`\\`\\`"},
      {"~~~", "\\~\\~\\~"},
      {"___", "\\_\\_\\_"},
      {"", ""},
  };
  for (const auto& [text, markdown] : cases) {
    CAPTURE(text);
    CHECK(MarkdownLine(text) == markdown);
  }
}

TEST_CASE("every block in Markdown") {
  const Document document{{
      Heading{1, "Southend 2022"},
      Paragraph{"52 actions.", Tone::kRed},
      MakeTable(
          {MakeColumn("Ref"), MakeColumn("Title", Role::kTitle),
           MakeColumn("Days late", Role::kNumber), MakeColumn("Progress"),
           MakeColumn("Reason", Role::kProse)},
          {Strong({Words("A1"), Words("A | B"), NumberOf(-5), Bar("1 of 2", {}), Words("why")}),
           Plain({Words("A1.a"), Words("<b>"), Words(""), Words(""), Words("")}, 2)}),
      MakeTable({MakeColumn("Nothing")}, {}),
      Legend{{{"G", Tone::kGreen, "On track"}, {"R", Tone::kRed, "Off track"}}},
      Heading{9, "1. Facts"},
      Facts{{{"Owner", Words("HOS")}, {"Note", Words("")}}},
      Bullets{{"one", "- two"}},
      Paragraph{"", Tone::kPlain},
  }};
  CHECK(RenderMarkdown(document) ==
        "# Southend 2022\n"
        "\n"
        "52 actions.\n"
        "\n"
        "| Ref | Title | Days late | Progress | Reason |\n"
        "| --- | --- | ---: | --- | --- |\n"
        "| **A1** | **A \\| B** | **-5** | **1 of 2** | why |\n"
        "| A1.a | &emsp;&emsp;&lt;b&gt; | | | |\n"
        "\n"
        "**G** On track · **R** Off track\n"
        "\n"
        "###### 1. Facts\n"
        "\n"
        "- **Owner**: HOS\n"
        "- **Note**:\n"
        "\n"
        "- one\n"
        "- \\- two\n");
}

}  // namespace
}  // namespace wsoa
