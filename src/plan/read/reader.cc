#include "plan/read/reader.h"

#include <fmt/format.h>

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
    Diagnostic& problem = WrongType(value, "a list", out);
    if (value.node.IsMapping()) problem.help = "begin each of its entries with a dash and a space";
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
    : span_(value.node.span()), out_(out) {
  if (!value.node.IsMapping()) {
    const std::string_view first_key = shape.keys.front().name;
    WrongType(value, "a set of keys", out).help =
        value.in_list ? fmt::format("begin it with `- {}: …`", first_key)
                      : fmt::format("write `{}: {{{}: …}}`", value.key, first_key);
    return;
  }
  const std::size_t problems = out.all().size();
  mapping_.emplace(value.node, shape, out);
  if (out.all().size() > problems) unread_ = UnreadKeys(value.node, shape);
}

std::optional<Value> PartReader::Get(std::string_view key) const {
  const auto node = mapping_ ? mapping_->Get(key) : std::nullopt;
  if (!node) return std::nullopt;
  return Value{key, *node};
}

bool PartReader::IsUnread(std::string_view key) const {
  return std::find(unread_.begin(), unread_.end(), key) != unread_.end();
}

std::optional<std::vector<OpenEntry>> OpenEntries(const Value& value, Diagnostics& out) {
  if (!value.node.IsMapping()) {
    WrongType(value, "a set of keys", out).help = "write a line for each, such as `name: …`";
    return std::nullopt;
  }
  std::vector<OpenEntry> entries;
  for (const auto& [key, node] : ReadEntries(value.node, value.key, out)) {
    entries.push_back({{std::string(key.text()), key.span()}, {key.text(), node}});
  }
  return entries;
}

}  // namespace wsoa
