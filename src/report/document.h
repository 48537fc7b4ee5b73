// A report as data: blocks of facts that every format can print and no format owns.
//
// A report says what a cell means (its text, its number, its tone), never how it looks. A new
// report costs no renderer and a new format costs no report.
#ifndef WSOA_REPORT_DOCUMENT_H_
#define WSOA_REPORT_DOCUMENT_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "snapshot/role.h"

namespace wsoa {

// What colour a text stands for. Never the only sign: the text itself has the word or letter.
enum class Tone { kPlain, kBlue, kGreen, kAmber, kYellow, kRed, kPurple, kMuted };

// A part of a bar: so many things of one rating, drawn as its letter.
struct Segment {
  std::string letter;  // "G"
  Tone tone = Tone::kPlain;
  int count = 0;
};

struct Cell {
  std::string text;
  Tone tone = Tone::kPlain;
  std::optional<double> number;  // set if the text is a number: formats that can keep it one
  std::vector<Segment> bar;      // set if the cell is a bar; `text` then says it in words
  std::vector<double> series;    // values over time, oldest first; `text` then says them in words
  bool markdown = false;   // the text is Markdown; where a cell has one line, it stays as it is
  bool from_zero = false;  // of a series: its bars begin at zero, as those of counts do
  // Set where formats that machines read write something else: an ISO day, nothing for a dash. A
  // muted cell with nothing for machines says that there is nothing to say.
  std::optional<std::string> data;
};

struct Column {
  std::string key;           // "days_late": the column's name in CSV
  std::string title;         // "Days late": its heading elsewhere
  Role role = Role::kWord;   // what it is for: each format derives its looks from it
  bool looked_up = false;    // looked up, not compared: below the row where the width is limited
  std::string short_title;   // "Late": its heading where the width is limited; empty: the title
  Tone tone = Tone::kPlain;  // of its heading
};

struct Row {
  std::vector<Cell> cells;  // one for each column
  int depth = 0;            // how far it is below a heading row: its title is indented
  bool strong = false;      // a total, or a heading row
};

struct Heading {
  int level = 1;
  std::string text;
};

// Running text; lines are folded by the renderer. With `tone` where the whole says one thing.
struct Paragraph {
  std::string text;
  Tone tone = Tone::kPlain;
};

// A longer text of a plan, in Markdown as it was written.
struct Prose {
  std::string markdown;
};

// A list of points.
struct Bullets {
  std::vector<std::string> items;
};

struct Table {
  std::string name;  // "actions": names the table where several go to one place
  std::vector<Column> columns;
  std::vector<Row> rows;
};

// Pairs of name and text: the facts of one thing.
struct Facts {
  struct Fact {
    std::string name;
    Cell value;
  };
  std::vector<Fact> facts;
};

// What the colours and letters of the report mean.
struct Legend {
  struct Entry {
    std::string letter;
    Tone tone = Tone::kPlain;
    std::string text;
  };
  std::vector<Entry> entries;
};

using Block = std::variant<Heading, Paragraph, Prose, Bullets, Table, Facts, Legend>;

struct Document {
  std::vector<Block> blocks;
};

}  // namespace wsoa

#endif  // WSOA_REPORT_DOCUMENT_H_
