#include "plan/read/fact_lines.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/date/date.h"
#include "plan/read/format_types.h"
#include "source/escape.h"

namespace wsoa {
namespace {

using Entry = std::pair<Node, Node>;

std::string NameOfKey(Node key) {
  return key.IsScalar() ? OneLine(key.text()) : "(what is no word)";
}

std::vector<Entry> EntriesOf(Node mapping) {
  std::vector<Entry> entries;
  const auto children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    ++child;
    entries.emplace_back(key, *child);
  }
  return entries;
}

std::optional<Node> Find(const std::vector<Entry>& entries, std::string_view name) {
  for (const auto& [key, value] : entries) {
    if (key.IsScalar() && key.text() == name) return value;
  }
  return std::nullopt;
}

// In the order of the format; keys that it does not know come last, by name.
void PutInOrder(std::vector<Entry>& entries, const FormatTable* table) {
  const auto place = [&](const Entry& entry) {
    const std::string name = NameOfKey(entry.first);
    std::size_t index = 0;
    if (table) {
      while (index < table->keys.size() && table->keys[index].name != name) ++index;
    }
    return std::pair(index, name);
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry& a, const Entry& b) { return place(a) < place(b); });
}

MaybeType TypeOf(Node key, const FormatTable* table) {
  if (!table || !key.IsScalar()) return std::nullopt;
  const FormatKey* found = table->Find(key.text());
  return found ? MaybeType(found->type) : std::nullopt;
}

// As it stands at the beginning of lines: in quotes where it would not be one word there.
std::string PrefixOf(const std::optional<Node>& ref) {
  if (!ref || !ref->IsScalar() || ref->text().empty()) return "(no-ref)";
  std::string text = OneLine(ref->text());
  if (text.find_first_of(" :\"") == std::string::npos) return text;
  std::replace(text.begin(), text.end(), '"', '\'');
  return "\"" + text + "\"";
}

std::string HeadingOf(const std::string& prefix, const std::optional<Node>& title) {
  const std::string words = title && title->IsScalar() ? OneLine(title->text()) : "";
  return prefix + "  " + (words.empty() ? "(no title)" : words);
}

std::string Shown(Node scalar, const MaybeType& type) {
  if (MayBeDate(type)) {
    if (const auto date = ParseDate(scalar.text())) return ShowDate(*date);
  }
  return std::string(scalar.text());
}

// What tells one of a list from the others: " of 31 Jan 2022".
std::string MarkOf(const std::vector<Entry>& entries, const FormatTable* table,
                   std::string_view& key) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kMarks = {
      {{"date", " of "}, {"by", " by "}, {"rule", " "}}};
  for (const auto& [name, word] : kMarks) {
    for (const auto& [entry, value] : entries) {
      if (!entry.IsScalar() || entry.text() != name || !value.IsScalar()) continue;
      key = name;
      return std::string(word) + OneLine(Shown(value, TypeOf(entry, table)));
    }
  }
  return "";
}

// Writes the lines of one plan.
class Writer {
 public:
  explicit Writer(std::size_t most) : most_(most) {}

  void Write(Node root) {
    std::vector<Entry> entries = EntriesOf(root);
    AddLine(HeadingOf("plan", Find(entries, "title")));
    PutInOrder(entries, &TableOf(ValueType::kPlan));
    AddFacts("plan", entries, TableOf(ValueType::kPlan));
  }

  // std::nullopt if there was too much.
  std::optional<std::string> Take() {
    if (lines_.size() > most_) return std::nullopt;
    return std::move(lines_);
  }

 private:
  void AddLine(std::string_view line) {
    if (lines_.size() > most_) return;
    lines_.append(line).append("\n");
  }

  void AddThing(Node node, const FormatTable& table, const std::string& parent) {
    std::vector<Entry> entries = EntriesOf(node);
    const std::string prefix = PrefixOf(Find(entries, "ref"));
    AddLine(HeadingOf(prefix, Find(entries, table.keys[1].name)));
    AddLine(fmt::format("{} is {} {} of {}", prefix, table.type == ValueType::kAction ? "an" : "a",
                        table.name(), parent));
    PutInOrder(entries, &table);
    AddFacts(prefix, entries, table);
  }

  // What the heading says already is left out: of a key that is written twice, the first.
  void AddFacts(const std::string& prefix, const std::vector<Entry>& entries,
                const FormatTable& table) {
    const std::string_view title = table.keys[1].name;
    bool ref_said = false;
    bool title_said = false;
    for (const auto& [key, value] : entries) {
      const std::string name = NameOfKey(key);
      const bool is_ref = table.HasRef() && name == "ref" && value.IsScalar();
      const bool is_title = name == title && value.IsScalar();
      if (is_ref && !std::exchange(ref_said, true)) continue;
      if (is_title && !std::exchange(title_said, true)) continue;
      const MaybeType type = TypeOf(key, &table);
      const FormatTable* parts = TableOfType(ElementType(type));
      if (parts && parts->HasRef() && value.IsSequence()) {
        AddParts(prefix, name, value, *parts);
      } else {
        AddValue(prefix + " " + name, value, type);
      }
    }
  }

  void AddParts(const std::string& prefix, const std::string& name, Node list,
                const FormatTable& table) {
    const std::string parent = prefix == "plan" ? "the plan" : prefix;
    for (const Node item : list.children()) {
      if (item.IsMapping()) {
        AddThing(item, table, parent);
      } else {
        AddValue(prefix + " " + name, item, std::nullopt);
      }
    }
  }

  void AddValue(const std::string& label, Node value, const MaybeType& type) {
    switch (value.kind()) {
      case NodeKind::kNull:
        return AddLine(label + ":");
      case NodeKind::kScalar:
        return AddText(label, Shown(value, type));
      case NodeKind::kSequence:
        return AddList(label, value, ElementType(type));
      case NodeKind::kMapping: {
        std::vector<Entry> entries = EntriesOf(value);
        return AddEntries(label, entries, type, "");
      }
    }
  }

  void AddText(const std::string& label, std::string_view text) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    if (text.empty()) AddLine(label + ":");
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      AddLine(label + (end == 0 ? ":" : ": " + EscapeControls(text.substr(0, end), "\t")));
      text.remove_prefix(std::min(text.size(), end + 1));
    }
  }

  void AddList(const std::string& label, Node list, const MaybeType& type) {
    const auto items = list.children();
    if (items.empty()) AddLine(label + ":");
    const std::string one = label.ends_with('s') ? label.substr(0, label.size() - 1) : label;
    int number = 0;
    for (const Node item : items) {
      ++number;
      if (item.IsMapping()) {
        std::vector<Entry> entries = EntriesOf(item);
        std::string_view marked;
        const std::string mark = MarkOf(entries, TableOfType(type), marked);
        AddEntries(one + (mark.empty() ? " " + std::to_string(number) : mark), entries, type,
                   marked);
      } else if (item.IsSequence()) {
        AddValue(one + " " + std::to_string(number), item, std::nullopt);
      } else {
        AddValue(label, item, type);
      }
    }
  }

  // Those but the one that is said in the label.
  void AddEntries(const std::string& label, std::vector<Entry>& entries, const MaybeType& type,
                  std::string_view said) {
    const FormatTable* table = TableOfType(type);
    PutInOrder(entries, table);
    const MaybeType of_each = MapValueType(type);
    bool any = false;
    for (const auto& [key, value] : entries) {
      if (!said.empty() && key.IsScalar() && key.text() == said && value.IsScalar()) {
        said = "";
        continue;
      }
      any = true;
      AddValue(label + ", " + NameOfKey(key), value, of_each ? of_each : TypeOf(key, table));
    }
    if (!any) AddLine(label + ":");
  }

  std::size_t most_;
  std::string lines_;
};

}  // namespace

std::optional<std::string> FactLines(Node root, std::size_t most) {
  Writer writer(most);
  writer.Write(root);
  return writer.Take();
}

}  // namespace wsoa
