#include "plan/read/read_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "plan/read/reader.h"
#include "source/edit.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

std::optional<Node> FindKey(Node mapping, std::string_view name) {
  const auto children = mapping.children();
  for (auto child = children.begin(); child != children.end(); ++child) {
    const Node key = *child;
    const Node value = *++child;
    if (key.IsScalar() && key.text() == name) return value;
  }
  return std::nullopt;
}

bool IsWholeNumber(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Whether the plan says that it is of a version that can be read. What is no number at all is
// reported and read as if it were: the rest of the file may well be right.
bool CheckVersion(Node version, Diagnostics& out) {
  if (version.IsNull()) return true;  // reported as empty with the other keys
  if (!version.IsScalar() || !IsWholeNumber(version.text())) {
    out.Error("bad-value", version.span(), "`wsoa` must be the version of the format")
        .Mend("write `wsoa: 1`", Replace(version.span(), "1"));
    return true;
  }
  if (version.text() == kFormatVersion) return true;
  out.Error("unsupported-version", version.span(),
            fmt::format("version {} of the format is not known here", Shorten(version.text())))
      .help = "this program reads version 1; a newer program may read it";
  return false;
}

}  // namespace

ReadResult ReadPlan(const Source& source, Diagnostics& out, NodeCache* cache) {
  ReadResult result;
  auto parsed = ParseYaml(source, out, cache);
  if (!parsed) return result;
  const auto nodes = std::make_shared<const Nodes>(*std::move(parsed));
  result.nodes = nodes;

  const bool is_mapping = !nodes->empty() && nodes->root().IsMapping();
  const auto version = is_mapping ? FindKey(nodes->root(), "wsoa") : std::nullopt;
  if (!version) {
    result.kind = ReadResult::Kind::kNotAPlan;
    result.looks_like_a_plan = is_mapping && FindKey(nodes->root(), "sections");
    return result;
  }
  if (!CheckVersion(*version, out)) return result;
  result.kind = ReadResult::Kind::kPlan;
  result.plan = ReadTop(nodes->root(), out);
  return result;
}

}  // namespace wsoa
