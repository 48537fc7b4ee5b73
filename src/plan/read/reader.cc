#include "plan/read/reader.h"

#include <fmt/format.h>

#include "source/suggest.h"

namespace wsoa {
namespace {

// The keys that cannot be relied on: those with nothing after them, and those that a misspelt one
// was meant to be.
std::vector<bool> UnreadKeys(Node mapping, const Shape& shape) {
  std::vector<bool> unread(shape.keys.size());
  const auto children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    const Node value = *++child;
    if (!key.IsScalar()) continue;
    if (const auto known = KeyIndex(shape, key.text())) {
      if (value.IsNull()) unread[*known] = true;
    } else if (const auto meant = Nearest(key.text(), NamesOf(shape))) {
      unread[*KeyIndex(shape, *meant)] = true;
    }
  }
  return unread;
}

}  // namespace

bool IsList(const KeyedNode& value, Diagnostics& out) {
  if (value.node.IsSequence()) return true;
  Diagnostic& problem = WrongType(value, "a list", out);
  if (value.node.IsMapping()) problem.help = "begin each of its entries with a dash and a space";
  return false;
}

bool ReportIfEmpty(const KeyedNode& entry, Diagnostics& out) {
  if (!entry.node.IsNull()) return false;
  out.Error("empty-value", entry.node.span(), Subject(entry) + " is empty").help =
      "write it, or remove its dash";
  return true;
}

PartReader::PartReader(const KeyedNode& value, const Shape& shape, Diagnostics& out)
    : span_(value.node.span()), shape_(shape), out_(out) {
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

std::optional<KeyedNode> PartReader::Get(std::size_t key) const {
  const auto node = mapping_ ? mapping_->Get(key) : std::nullopt;
  if (!node) return std::nullopt;
  return KeyedNode{shape_.keys[key].name, *node};
}

std::optional<KeyedNode> PartReader::Get(std::string_view key) const {
  return Get(*KeyIndex(shape_, key));
}

void PartReader::MarkUnread(std::size_t key) {
  unread_.resize(shape_.keys.size());
  unread_[key] = true;
}

std::optional<std::vector<OpenEntry>> OpenEntries(const KeyedNode& value, Diagnostics& out) {
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
