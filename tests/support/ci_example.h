// The files of examples/ci as data, and a way to run their scripts as the CI hosts do.
#ifndef WSOA_TESTS_SUPPORT_CI_EXAMPLE_H_
#define WSOA_TESTS_SUPPORT_CI_EXAMPLE_H_

#include <filesystem>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostic.h"
#include "source/source.h"
#include "support/files.h"
#include "yaml/node.h"
#include "yaml/parse.h"

namespace wsoa {

class CiExample {
 public:
  explicit CiExample(const std::string& name)
      : source_(name, ReadWholeFile(std::filesystem::path(WSOA_SOURCE_DIR) / "examples/ci" / name)),
        nodes_(Parse(source_)) {}

  Node root() const { return nodes_.root(); }

 private:
  static Nodes Parse(const Source& source) {
    Diagnostics problems;
    auto nodes = ParseYaml(source, problems);
    if (!nodes || !problems.empty()) throw std::runtime_error(source.path() + " is no YAML");
    return *std::move(nodes);
  }

  Source source_;
  Nodes nodes_;
};

// The entries of a mapping, in order.
inline std::vector<std::pair<std::string, Node>> EntriesIn(Node mapping) {
  std::vector<std::pair<std::string, Node>> entries;
  const auto children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const std::string key((*child).text());
    ++child;
    entries.emplace_back(key, *child);
  }
  return entries;
}

// The value of a key; std::nullopt if there is none.
inline std::optional<Node> Below(Node mapping, std::string_view key) {
  for (const auto& [name, value] : EntriesIn(mapping)) {
    if (name == key) return value;
  }
  return std::nullopt;
}

// The text of a key, "" if there is none.
inline std::string TextBelow(Node mapping, std::string_view key) {
  const auto value = Below(mapping, key);
  return value ? std::string(value->text()) : "";
}

using Variables = std::map<std::string, std::string>;

// Shell commands that set variables, with any text quoted safely.
inline std::string Exports(const Variables& variables) {
  std::string lines;
  for (const auto& [name, value] : variables) {
    std::string quoted;
    for (const char letter : value) quoted += letter == '\'' ? "'\\''" : std::string(1, letter);
    lines += "export " + name + "='" + quoted + "'\n";
  }
  return lines;
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_CI_EXAMPLE_H_
