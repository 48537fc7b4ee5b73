#include "plan/reader.h"

#include <algorithm>

#include "source/suggest.h"

namespace wsoa {
namespace {

std::vector<std::string> NamesOf(const Shape& shape) {
  std::vector<std::string> names;
  for (const Key& key : shape.keys) names.emplace_back(key.name);
  return names;
}

bool IsKeyOf(const Shape& shape, std::string_view name) {
  return std::any_of(shape.keys.begin(), shape.keys.end(),
                     [&](const Key& key) { return key.name == name; });
}

// The keys that cannot be relied on: those with nothing after them, and those that a misspelt one
// was meant to be.
std::vector<std::string> UnreadKeys(Node mapping, const Shape& shape) {
  std::vector<std::string> unread;
  const auto children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    const Node value = *++child;
    if (!key.IsScalar()) continue;
    if (IsKeyOf(shape, key.text())) {
      if (value.IsNull()) unread.emplace_back(key.text());
    } else if (const auto meant = Nearest(key.text(), NamesOf(shape))) {
      unread.push_back(*meant);
    }
  }
  return unread;
}

}  // namespace

std::optional<std::vector<Value>> ListEntries(const Value& value, Diagnostics& out) {
  if (!value.node.IsSequence()) {
    WrongType(value, "a list", out);
    return std::nullopt;
  }
  std::vector<Value> entries;
  for (const Node node : value.node.children()) entries.push_back({value.key, node, true});
  return entries;
}

bool ReportIfEmpty(const Value& entry, Diagnostics& out) {
  if (!entry.node.IsNull()) return false;
  out.Error("empty-value", entry.node.span(), Subject(entry) + " is empty").help =
      "write it, or remove its dash";
  return true;
}

PartReader::PartReader(const Value& value, const Shape& shape, Diagnostics& out)
    : ok_(value.node.IsMapping()),
      out_(out),
      problems_before_(out.all().size()),
      mapping_(value.node, shape, out) {
  if (ok_ && out.all().size() > problems_before_) unread_ = UnreadKeys(value.node, shape);
}

std::optional<Value> PartReader::Get(std::string_view key) const {
  const auto node = mapping_.Get(key);
  if (!node) return std::nullopt;
  return Value{key, *node};
}

bool PartReader::IsUnread(std::string_view key) const {
  return std::find(unread_.begin(), unread_.end(), key) != unread_.end();
}

std::optional<std::vector<OpenEntry>> OpenEntries(const Value& value, Diagnostics& out) {
  const auto pairs = ReadEntries(value.node, value.key, out);
  if (!value.node.IsMapping()) return std::nullopt;
  std::vector<OpenEntry> entries;
  for (const auto& [key, node] : pairs) {
    entries.push_back({{std::string(key.text()), key.span()}, {key.text(), node}});
  }
  return entries;
}

}  // namespace wsoa
