#include "plan/write/layout.h"

#include <algorithm>
#include <optional>

#include "plan/write/write_text.h"

namespace wsoa {
namespace {

constexpr std::size_t kStep = 2;  // of indent

bool IsScalar(const Outline& outline) {
  return outline.kind == Outline::Kind::kWord || outline.kind == Outline::Kind::kText;
}

std::string ScalarInLine(const Outline& scalar, Within within) {
  return scalar.kind == Outline::Kind::kWord ? scalar.text : WriteScalar(scalar.text, within);
}

std::string KeyInLine(const Outline::Entry& entry, Within within) {
  return entry.is_own_key ? WriteScalar(entry.key, within) : entry.key;
}

// Things that are cited by a ref get lines of their own, and so do lists of sets of keys, texts of
// several lines and long texts.
bool CanStandInBrackets(const Outline& outline) {
  if (!outline.entries.empty() && outline.entries.front().key == "ref") return false;
  constexpr std::size_t kLongInList = 40;
  return std::all_of(outline.entries.begin(), outline.entries.end(), [&](const auto& entry) {
    const Outline& value = entry.value;
    if (!IsScalar(value) || value.text.find('\n') != std::string::npos) return false;
    return outline.kind == Outline::Kind::kKeys || value.text.size() <= kLongInList;
  });
}

// "[HOS, DCS]", "{date: 2021-11, rating: green}"; std::nullopt where that is not how it is written
// or does not fit behind the column.
std::optional<std::string> InBrackets(const Outline& outline, std::size_t column) {
  if (!CanStandInBrackets(outline)) return std::nullopt;
  const bool has_keys = outline.kind == Outline::Kind::kKeys;
  std::string line(1, has_keys ? '{' : '[');
  for (const Outline::Entry& entry : outline.entries) {
    if (line.size() > 1) line += ", ";
    if (has_keys) line += KeyInLine(entry, Within::kBrackets) + ": ";
    line += ScalarInLine(entry.value, Within::kBrackets);
  }
  line += has_keys ? '}' : ']';
  if (column + line.size() > kWrittenWidth && !outline.entries.empty()) return std::nullopt;
  return line;
}

class Layout {
 public:
  void AddKey(const Outline::Entry& entry, std::size_t indent) {
    const std::string key = KeyInLine(entry, Within::kBlock) + ":";
    lines_ += key;
    AddValue(entry.value, indent, indent + key.size());
  }

  void AddItem(const Outline& item, std::size_t indent) {
    lines_ += "- ";
    const std::size_t inner = indent + kStep;
    if (IsScalar(item)) {
      AddScalar(item, inner, inner);
    } else if (const auto line = InBrackets(item, inner)) {
      lines_ += *line;
    } else if (item.kind == Outline::Kind::kKeys) {
      AddKeys(item, inner);
    } else {
      AddItems(item, inner);
    }
  }

  std::string Take() { return std::move(lines_) + "\n"; }

 private:
  void NewLine(std::size_t indent) { lines_.append("\n").append(indent, ' '); }

  // Behind a key that is indented so, and that ends at the column.
  void AddValue(const Outline& value, std::size_t indent, std::size_t column) {
    if (IsScalar(value)) {
      lines_ += ' ';
      return AddScalar(value, column + 1, indent + kStep);
    }
    const bool is_register = indent == 0 && !value.entries.empty() && value.entries[0].is_own_key;
    const auto line = is_register ? std::nullopt : InBrackets(value, column + 1);
    if (line) {
      lines_ += ' ' + *line;
      return;
    }
    NewLine(indent + kStep);
    if (value.kind == Outline::Kind::kKeys) {
      AddKeys(value, indent + kStep);
    } else {
      AddItems(value, indent + kStep);
    }
  }

  void AddScalar(const Outline& scalar, std::size_t column, std::size_t indent) {
    lines_ +=
        scalar.kind == Outline::Kind::kWord ? scalar.text : WriteText(scalar.text, column, indent);
  }

  void AddKeys(const Outline& keys, std::size_t indent) {
    for (const Outline::Entry& entry : keys.entries) {
      if (&entry != &keys.entries.front()) NewLine(indent);
      AddKey(entry, indent);
    }
  }

  void AddItems(const Outline& list, std::size_t indent) {
    for (const Outline::Entry& entry : list.entries) {
      if (&entry != &list.entries.front()) NewLine(indent);
      AddItem(entry.value, indent);
    }
  }

  std::string lines_;
};

}  // namespace

std::string WriteKey(std::string_view key, const Outline& value, std::size_t indent) {
  Layout layout;
  layout.AddKey({std::string(key), false, value}, indent);
  return std::string(indent, ' ') + layout.Take();
}

std::string WriteItem(const Outline& item, std::size_t indent) {
  Layout layout;
  layout.AddItem(item, indent);
  return std::string(indent, ' ') + layout.Take();
}

}  // namespace wsoa
