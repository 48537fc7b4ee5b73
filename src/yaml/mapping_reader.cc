#include "yaml/mapping_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "source/suggest.h"

namespace wsoa {
namespace {

using Entry = std::pair<Node, Node>;

std::vector<Entry> EntriesOf(Node mapping) {
  std::vector<Entry> entries;
  const Node::Children children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    ++child;
    entries.emplace_back(key, *child);
  }
  return entries;
}

const Entry* Find(const std::vector<Entry>& entries, std::string_view key) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.first.text() == key; });
  return found == entries.end() ? nullptr : &*found;
}

std::vector<std::string> NamesOf(const Shape& shape) {
  std::vector<std::string> names;
  for (const Key& key : shape.keys) names.emplace_back(key.name);
  return names;
}

// True for a mapping, after reporting what is none.
bool IsMapping(Node node, std::string_view name, std::string_view example, Diagnostics& out) {
  if (node.IsMapping()) return true;
  if (node.IsNull()) {
    out.Error("empty-value", node.span(), fmt::format("this {} is empty", name)).help =
        fmt::format("write its keys, like `{}: …`, or take it out", example);
    return false;
  }
  out.Error("wrong-type", node.span(),
            fmt::format("{} must be a set of keys, like `{}: …`, not a {}", name, example,
                        node.IsSequence() ? "list" : "text"));
  return false;
}

void ReportDuplicate(Node key, Node first, std::string_view name, Diagnostics& out) {
  out.Error("duplicate-key", key.span(),
            fmt::format("`{}` is written twice in this {}", key.text(), name))
      .remarks.push_back({first.span(), "first written here"});
}

// Whether the key stands alone, without the colon that makes it a key.
bool LacksColon(Node key) {
  const std::string_view text = key.span().source->text();
  const std::size_t next = text.find_first_not_of(" \t\r\n", key.span().end);
  return next == std::string_view::npos || text[next] != ':';
}

bool IsInBraces(Node mapping) { return mapping.span().text().starts_with('{'); }

void ReportEmpty(Node key, Diagnostics& out) {
  out.Error("empty-value", key.span(), fmt::format("`{}` has no value", key.text())).help =
      LacksColon(key) ? "write a colon, a space and the value after it"
                      : "write the value after the colon, or leave the key out";
}

}  // namespace

MappingReader::MappingReader(Node node, const Shape& shape, Diagnostics& out) : node_(node) {
  if (!IsMapping(node, shape.name, shape.keys.empty() ? "key" : shape.keys.front().name, out)) {
    return;
  }
  std::vector<std::string> meant;  // known keys that an unknown one probably stands for
  for (const Entry& entry : EntriesOf(node)) {
    const auto& [key, value] = entry;
    const bool known = std::any_of(shape.keys.begin(), shape.keys.end(),
                                   [&](const Key& k) { return k.name == key.text(); });
    if (!known) {
      ReportUnknown(entry, shape, meant, out);
    } else if (const Entry* first = Find(entries_, key.text())) {
      ReportDuplicate(key, first->first, shape.name, out);
    } else {
      entries_.push_back(entry);
      if (value.IsNull()) ReportEmpty(key, out);
    }
  }
  ReportMissing(shape, meant, out);
}

void MappingReader::ReportUnknown(const std::pair<Node, Node>& entry, const Shape& shape,
                                  std::vector<std::string>& meant, Diagnostics& out) const {
  const auto& [key, value] = entry;
  const std::vector<std::string> names = NamesOf(shape);
  const auto nearest = Nearest(key.text(), names);
  Diagnostic& problem =
      out.Error("unknown-key", key.span(),
                fmt::format("`{}` is not a key of {}{}", key.text(), shape.name,
                            nearest ? fmt::format(" (did you mean {}?)", *nearest) : ""));
  if (value.IsNull() && LacksColon(key)) {
    problem.help = IsInBraces(node_)
                       ? "a comma ends a text inside { }: put the whole text in quotes"
                       : "a key needs a colon after it; a text that goes on is indented";
  } else if (!nearest) {
    problem.help = fmt::format("its keys are {}", fmt::join(names, ", "));
  }
  if (nearest) meant.push_back(*nearest);
}

void MappingReader::ReportMissing(const Shape& shape, const std::vector<std::string>& meant,
                                  Diagnostics& out) const {
  Span first = node_.span();
  if (!node_.children().empty()) first = (*node_.children().begin()).span();
  for (const Key& key : shape.keys) {
    if (!key.required || Find(entries_, key.name)) continue;
    if (std::find(meant.begin(), meant.end(), key.name) != meant.end()) continue;
    out.Error("missing-key", first, fmt::format("this {} has no `{}`", shape.name, key.name)).help =
        fmt::format("write `{}: …` beside its other keys", key.name);
  }
}

std::optional<Node> MappingReader::Get(std::string_view key) const {
  const Entry* entry = Find(entries_, key);
  if (!entry || entry->second.IsNull()) return std::nullopt;
  return entry->second;
}

Span MappingReader::KeySpan(std::string_view key) const {
  const Entry* entry = Find(entries_, key);
  return entry ? entry->first.span() : node_.span();
}

std::vector<std::pair<Node, Node>> ReadEntries(Node node, std::string_view name, Diagnostics& out) {
  std::vector<Entry> entries;
  if (!IsMapping(node, name, "name", out)) return entries;
  for (const Entry& entry : EntriesOf(node)) {
    if (const Entry* first = Find(entries, entry.first.text())) {
      ReportDuplicate(entry.first, first->first, name, out);
    } else {
      if (entry.second.IsNull()) ReportEmpty(entry.first, out);
      entries.push_back(entry);
    }
  }
  std::erase_if(entries, [](const Entry& entry) { return entry.second.IsNull(); });
  return entries;
}

}  // namespace wsoa
