// Why a text cannot be read as YAML, in words for people who do not know YAML.
//
// The library's own words name what its grammar missed; what the user did is told from those words
// and from the text around the place. Only this file and parse.cc know the library's words.
#ifndef WSOA_YAML_EXPLAIN_H_
#define WSOA_YAML_EXPLAIN_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "source/diagnostic.h"
#include "source/source.h"
#include "yaml/node.h"

namespace wsoa {

// Where the library gave up, and what it had read until then.
struct YamlFailure {
  std::uint32_t offset = 0;
  std::string_view words;  // the library's
  Span last_text;          // the text that was read last; no place at all for none
  ScalarStyle last_style = ScalarStyle::kPlain;
  std::optional<Span> open_bracket;  // the innermost [ or { that is still open
};

// Reports the failure under yaml-syntax (or too-large, where it is about depth).
void Explain(const Source& source, const YamlFailure& failure, Diagnostics& out);

// Reports that something stands at `offset` after the end of what the text is, its root.
void ExplainContentAfterEnd(Node root, std::uint32_t offset, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_YAML_EXPLAIN_H_
