#include "yaml/mapping_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "source/edit.h"
#include "source/shorten.h"
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

// True for a mapping, after reporting what is none. `subject` is what it is called.
bool IsMapping(Node node, const std::string& subject, std::string_view example, Diagnostics& out) {
  if (node.IsMapping()) return true;
  if (node.IsNull()) {
    out.Error("empty-value", node.span(), subject + " is empty").help =
        fmt::format("write its keys, like `{}: …`, or remove it", example);
    return false;
  }
  out.Error("wrong-type", node.span(),
            fmt::format("{} must be a set of keys, like `{}: …`, not a {}", subject, example,
                        node.IsSequence() ? "list" : "text"));
  return false;
}

void ReportDuplicate(Node key, Node first, std::string_view where, Diagnostics& out) {
  out.Error("duplicate-key", key.span(),
            fmt::format("`{}` is written twice in {}", Shorten(key.text()), where))
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
  out.Error("empty-value", key.span(), fmt::format("`{}` is empty", Shorten(key.text()))).help =
      LacksColon(key) ? "write a colon, a space and the value after it"
                      : "write it after the colon, or remove the key";
}

}  // namespace

std::vector<std::string> NamesOf(const Shape& shape) {
  std::vector<std::string> names;
  for (const Key& key : shape.keys) names.emplace_back(key.name);
  return names;
}

std::optional<std::size_t> KeyIndex(const Shape& shape, std::string_view name, std::size_t from) {
  const std::size_t count = shape.keys.size();
  for (std::size_t i = from; i < count; ++i) {
    if (shape.keys[i].name == name) return i;
  }
  for (std::size_t i = 0; i < from && i < count; ++i) {
    if (shape.keys[i].name == name) return i;
  }
  return std::nullopt;
}

MappingReader::MappingReader(Node node, const Shape& shape, Diagnostics& out)
    : node_(node), shape_(shape) {
  const std::string_view example = shape.keys.empty() ? "key" : shape.keys.front().name;
  if (!IsMapping(node, fmt::format("this {}", shape.name), example, out)) return;
  std::vector<std::string> meant;
  std::size_t expected = 0;
  const Node::Children children = node.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    const Node value = *++child;
    const auto known = KeyIndex(shape, key.text(), expected);
    if (!known) {
      ReportUnknown({key, value}, meant, out);
    } else if (const Entry* first = Find(*known)) {
      ReportDuplicate(key, first->first, fmt::format("this {}", shape.name), out);
    } else {
      entries_.emplace_back(key, value);
      place_[*known] = static_cast<std::uint8_t>(entries_.size());
      if (value.IsNull()) ReportEmpty(key, out);
      expected = *known + 1;
    }
  }
  ReportMissing(meant, out);
}

const Entry* MappingReader::Find(std::size_t key) const {
  return place_[key] == 0 ? nullptr : &entries_[place_[key] - 1U];
}

void MappingReader::ReportUnknown(const std::pair<Node, Node>& entry,
                                  std::vector<std::string>& meant, Diagnostics& out) const {
  const auto& [key, value] = entry;
  const bool lacks_colon = value.IsNull() && LacksColon(key);
  // "title:Local Offer" is all one key, without the space that a colon needs after it.
  const std::string_view word =
      lacks_colon ? key.text().substr(0, key.text().find(':')) : key.text();
  const std::vector<std::string> names = NamesOf(shape_);
  const auto nearest = Nearest(word, names);
  Diagnostic& problem =
      out.Error("unknown-key", key.span(),
                fmt::format("`{}` is not a key of this {}{}", Shorten(key.text()), shape_.name,
                            nearest ? fmt::format(" (did you mean {}?)", *nearest) : ""));
  if (nearest) {
    meant.push_back(*nearest);
    if (!lacks_colon) problem.Offer("write " + *nearest, Replace(key.span(), *nearest));
  }
  if (lacks_colon) {
    problem.help = IsInBraces(node_)
                       ? "a comma ends a text inside { }: put the whole text in quotes"
                       : "write a colon and a space after a key; indent a text that goes on";
  } else if (!nearest) {
    problem.help = fmt::format("its keys are {}", fmt::join(names, ", "));
  }
}

void MappingReader::ReportMissing(const std::vector<std::string>& meant, Diagnostics& out) const {
  const bool has_keys = !node_.children().empty();
  const Span place = has_keys ? (*node_.children().begin()).span() : node_.span();
  for (std::size_t i = 0; i < shape_.keys.size(); ++i) {
    const Key& key = shape_.keys[i];
    if (!key.required || Find(i)) continue;
    if (std::find(meant.begin(), meant.end(), key.name) != meant.end()) continue;
    out.Error("missing-key", place, fmt::format("this {} has no `{}`", shape_.name, key.name))
        .help = fmt::format("write `{}: …` beside its other keys", key.name);
  }
}

std::optional<Node> MappingReader::Get(std::size_t key) const {
  const Entry* entry = Find(key);
  if (!entry || entry->second.IsNull()) return std::nullopt;
  return entry->second;
}

std::optional<Node> MappingReader::Get(std::string_view key) const {
  const auto index = KeyIndex(shape_, key);
  return index ? Get(*index) : std::nullopt;
}

Span MappingReader::KeySpan(std::string_view key) const {
  const auto index = KeyIndex(shape_, key);
  const Entry* entry = index ? Find(*index) : nullptr;
  return entry ? entry->first.span() : node_.span();
}

std::vector<std::pair<Node, Node>> ReadEntries(Node node, std::string_view name, Diagnostics& out) {
  const std::string subject = fmt::format("`{}`", name);
  if (!IsMapping(node, subject, "name", out)) return {};
  std::vector<Entry> entries;
  std::map<std::string_view, Node> first_by_name;
  for (const Entry& entry : EntriesOf(node)) {
    const auto& [key, value] = entry;
    const auto [first, is_new] = first_by_name.emplace(key.text(), key);
    if (!is_new) {
      ReportDuplicate(key, first->second, subject, out);
    } else if (value.IsNull()) {
      ReportEmpty(key, out);
    } else {
      entries.push_back(entry);
    }
  }
  return entries;
}

}  // namespace wsoa
