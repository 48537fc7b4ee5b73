// What holds for whatever text a plan may have.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "render/findings/excerpt.h"
#include "render/render.h"
#include "render/screen/bar.h"
#include "render/screen/table_layout.h"
#include "render/text_width.h"
#include "source/escape.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

// Texts of what has ever gone wrong: wide, combined, joined, hidden, broken, quoted.
rc::Gen<std::string> AnyText() {
  const auto piece = rc::gen::elementOf(std::vector<std::string>{"a",
                                                                 "B",
                                                                 "7",
                                                                 " ",
                                                                 "  ",
                                                                 "é",
                                                                 "e\xCC\x81",
                                                                 "漢",
                                                                 "🟢",
                                                                 "👨\xE2\x80\x8D👩",
                                                                 "🇬🇧",
                                                                 "☎\xEF\xB8\x8F",
                                                                 "\xE2\x80\x8D",
                                                                 "\xCC\x81",
                                                                 "\xFF",
                                                                 "\xC3",
                                                                 "\xE2\x80",
                                                                 "\x1b[2J",
                                                                 "\x7f",
                                                                 "\xC2\x9B",
                                                                 "\n",
                                                                 "\r\n",
                                                                 "\t",
                                                                 "\xE2\x80\xAE",
                                                                 "\xEF\xBB\xBF",
                                                                 "\xEF\xBF\xBF",
                                                                 ",",
                                                                 "\"",
                                                                 "'",
                                                                 "=",
                                                                 "-",
                                                                 "+",
                                                                 "@",
                                                                 "|",
                                                                 "<b>",
                                                                 "&",
                                                                 "\\",
                                                                 "word",
                                                                 std::string("\0", 1)});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const std::string& part : pieces) text += part;
                        return text;
                      });
}

bool HasControls(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7f) return true;
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
    if (byte == 0xC2 && next >= 0x80 && next < 0xA0) return true;
  }
  return false;
}

bool IsBorder(std::string_view text, std::size_t at) {
  std::size_t border = 0;
  for (const Grapheme& grapheme : Graphemes(text)) {
    if (border == at) return true;
    border += grapheme.text.size();
  }
  return border == at;
}

TEST_CASE("graphemes are the whole text and nothing else") {
  CHECK(rc::check([] {
    const std::string text = *AnyText();
    std::string joined;
    for (const Grapheme& grapheme : Graphemes(text)) joined += grapheme.text;
    RC_ASSERT(joined == text);
  }));
}

TEST_CASE("a harmless text has no control characters, and is so once and for all") {
  CHECK(rc::check([] {
    const std::string harmless = EscapeControls(*AnyText());
    RC_ASSERT(!HasControls(harmless));
    RC_ASSERT(EscapeControls(harmless) == harmless);
  }));
}

TEST_CASE("a cut text fits and is a beginning that ends between characters") {
  CHECK(rc::check([] {
    const std::string text = OneLine(*AnyText());
    const int width = *rc::gen::inRange(0, 40);
    const std::string cut = CutTo(text, width);
    RC_ASSERT(TextWidth(cut) <= width);
    if (cut == text || cut.empty()) return;
    const std::string_view ellipsis = "…";
    RC_ASSERT(cut.ends_with(ellipsis));
    const std::string beginning = cut.substr(0, cut.size() - ellipsis.size());
    RC_ASSERT(text.starts_with(beginning));
    RC_ASSERT(IsBorder(text, beginning.size()));
  }));
}

TEST_CASE("a folded text keeps its words, and no line is too wide but by one word") {
  CHECK(rc::check([] {
    const std::string text = OneLine(*AnyText());
    const int width = *rc::gen::inRange(0, 40);
    std::string joined;
    for (const std::string& line : Fold(text, width)) {
      RC_ASSERT((TextWidth(line) <= width || line.find(' ') == std::string::npos));
      joined += (joined.empty() ? "" : " ") + line;
    }
    std::istringstream words(text);
    std::string expected;
    for (std::string word; words >> word;) expected += (expected.empty() ? "" : " ") + word;
    RC_ASSERT(joined == expected);
  }));
}

TEST_CASE("a bar has its width, and a letter for whatever there is") {
  CHECK(rc::check([] {
    const auto counts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 2000));
    std::vector<Segment> segments;
    for (const int count : counts) segments.push_back({"G", Tone::kGreen, count});
    const auto shown = std::count_if(counts.begin(), counts.end(), [](int n) { return n > 0; });
    const std::vector<int> lengths = BarLengths(segments, kBarWidth);
    int total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      RC_ASSERT((lengths[i] > 0) == (counts[i] > 0));
      for (std::size_t j = 0; j < i; ++j) {
        if (counts[j] > counts[i]) RC_ASSERT(lengths[j] >= lengths[i]);
        if (counts[j] < counts[i]) RC_ASSERT(lengths[j] <= lengths[i]);
      }
      total += lengths[i];
    }
    RC_ASSERT(total == (shown == 0 ? 0 : std::max(kBarWidth, static_cast<int>(shown))));
  }));
}

TEST_CASE("a table of which only titles are wide fits its screen") {
  CHECK(rc::check([] {
    Table table = MakeTable({MakeColumn("Ref"), MakeColumn("Title", Role::kTitle),
                             MakeColumn("Due"), MakeColumn("Reason", Role::kProse)},
                            {});
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
      table.rows.push_back(Plain({Words("A1"), Words(*AnyText()), Words("30 Nov 2021"),
                                  Words("overdue 62 days: due 30 Nov 2021")},
                                 *rc::gen::inRange(0, 3)));
    }
    const int width = *rc::gen::inRange(40, 120);
    std::istringstream lines(RenderTerminal({{table}}, {.width = width}));
    for (std::string line; std::getline(lines, line);) {
      RC_ASSERT(TextWidth(line) <= width);
      RC_ASSERT(!line.ends_with(' '));
      RC_ASSERT(!HasControls(line));
    }
  }));
}

TEST_CASE("an excerpt fits, and so does its caret") {
  CHECK(rc::check([] {
    const Source source("plan.yaml", *AnyText());
    const auto size = static_cast<std::uint32_t>(source.text().size());
    const auto begin = *rc::gen::inRange<std::uint32_t>(0, size + 2);
    const auto end = begin + *rc::gen::inRange<std::uint32_t>(0, 20);
    const int width = *rc::gen::inRange(20, 60);
    const std::optional<Excerpt> excerpt = ExcerptOf({&source, begin, end}, width);
    if (!excerpt) return;
    RC_ASSERT(!HasControls(excerpt->text));
    RC_ASSERT(TextWidth(excerpt->text) <= width);
    RC_ASSERT(excerpt->caret >= 0);
    RC_ASSERT(excerpt->length >= 1);
    RC_ASSERT(excerpt->caret + excerpt->length <= width);
  }));
}

// The cells of CSV as RFC 4180 reads them.
std::vector<std::vector<std::string>> ReadCsv(std::string_view text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
      record.back() += text[i++];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (text[i] == ',' && !quoted) {
      record.emplace_back();
    } else if (text.substr(i).starts_with("\r\n") && !quoted) {
      records.push_back(record);
      record.assign(1, "");
      ++i;
    } else {
      record.back() += text[i];
    }
  }
  return records;
}

TEST_CASE("CSV reads back as what was written") {
  CHECK(rc::check([] {
    const std::string first = *AnyText();
    const std::string second = *AnyText();
    const auto expected = [](const std::string& text) {
      const std::string harmless = EscapeControls(text, "\n\t");
      const bool formula = std::string("=+-@\t\n").find(harmless.substr(0, 1)) != std::string::npos;
      return (formula && !harmless.empty() ? "'" : "") + harmless;
    };
    const auto records = ReadCsv(RenderCsv(
        {{MakeTable({MakeColumn("a"), MakeColumn("b")}, {Plain({Words(first), Words(second)})})}}));
    RC_ASSERT(records.size() == 2U);
    RC_ASSERT(records[1] == std::vector<std::string>({expected(first), expected(second)}));
  }));
}

}  // namespace
}  // namespace wsoa
