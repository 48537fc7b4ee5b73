#include <doctest/doctest.h>

#include <string>

#include "render/render.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

std::string Paragraphs(const std::string& text) {
  return RenderHtml({{Paragraph{text, Tone::kPlain}}});
}

TEST_CASE("no markup of a plan text takes effect, in an element or in an attribute") {
  const std::pair<std::string, std::string> cases[] = {
      {"Ordinary text: £5", "Ordinary text: £5"},
      {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"\"><img src=x onerror='x'>", "&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;"},
      {"R&D &lt;", "R&amp;D &amp;lt;"},
      {"<!-- -->", "&lt;!-- --&gt;"},
      {"\x1b[31m", "\\x1b[31m"},
      {"\xE2\x80\xAE"
       "abc",
       "\\u202eabc"},
      {"\xFF", "\\xff"},
      {"two\nlines", "two lines"},
  };
  for (const auto& [text, html] : cases) {
    CAPTURE(text);
    CHECK(Paragraphs(text) == "<section class=\"wsoa\">\n<p>" + html + "</p>\n</section>\n");
  }
}

TEST_CASE("a document without blocks is an empty section") {
  CHECK(RenderHtml({}) == "<section class=\"wsoa\">\n</section>\n");
}

TEST_CASE("every block, with the tone in a class and in the look, never instead of a word") {
  Document document;
  document.blocks.emplace_back(Heading{1, "How it stands"});
  document.blocks.emplace_back(Heading{9, "Deep"});
  document.blocks.emplace_back(Paragraph{"Figures may be wrong", Tone::kAmber});
  document.blocks.emplace_back(Paragraph{"", Tone::kPlain});
  document.blocks.emplace_back(Bullets{{"one", "<two>"}});
  document.blocks.emplace_back(Bullets{});
  Cell red;
  red.text = "red";
  red.tone = Tone::kRed;
  document.blocks.emplace_back(Facts{{{"Rating", red}}});
  document.blocks.emplace_back(Facts{});
  document.blocks.emplace_back(Legend{{{"R", Tone::kRed, "Overdue"}, {"–", Tone::kMuted, "none"}}});
  document.blocks.emplace_back(Legend{});
  CHECK(RenderHtml(document) == R"(<section class="wsoa">
<h2>How it stands</h2>
<h6>Deep</h6>
<p class="amber" style="background:#ffe0b2">Figures may be wrong</p>
<ul>
<li>one</li>
<li>&lt;two&gt;</li>
</ul>
<dl>
<dt>Rating</dt><dd class="red" style="background:#f8cfcf">red</dd>
</dl>
<p><b class="red" style="background:#f8cfcf">R</b> Overdue · <b class="muted" style="color:#595959">–</b> none</p>
</section>
)");
}

TEST_CASE("a table: headings, numbers to the right, parts beneath their heading, totals strong") {
  Table table{"actions", {}, {}};
  table.columns.resize(3);
  table.columns[0].title = "Ref";
  table.columns[1].title = "Action";
  table.columns[1].role = Role::kTitle;
  table.columns[2].title = "Days late";
  table.columns[2].role = Role::kNumber;
  Row part;
  part.cells.resize(3);
  part.cells[0].text = "A1.a";
  part.cells[1].text = "Recruit & train";
  part.cells[2].text = "12";
  part.cells[2].tone = Tone::kRed;
  part.depth = 1;
  Row total;
  total.cells.resize(3);
  total.cells[0].text = "All";
  total.strong = true;
  table.rows = {part, total};
  CHECK(RenderHtml({{table}}) == R"(<section class="wsoa">
<table>
<thead>
<tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col" class="number" style="text-align:right">Days late</th></tr>
</thead>
<tbody>
<tr><td>A1.a</td><td class="part" style="padding-left:1.5em">Recruit &amp; train</td><td class="red number" style="background:#f8cfcf;text-align:right">12</td></tr>
<tr><td><b>All</b></td><td></td><td class="number" style="text-align:right"></td></tr>
</tbody>
</table>
</section>
)");
  table.rows.clear();
  CHECK(RenderHtml({{table}}) == "<section class=\"wsoa\">\n</section>\n");
}

}  // namespace
}  // namespace wsoa
