#include "yaml/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace wsoa {
namespace {

class Explainer {
 public:
  Explainer(const Source& source, const YamlFailure& failure, Diagnostics& out)
      : source_(source), text_(source.text()), failure_(failure), out_(out) {}

  void Explain() {
    Report(At(failure_.offset), fmt::format("this cannot be read ({})", failure_.words), "");
  }

 private:
  Span At(std::uint32_t offset, std::uint32_t length = 1) const {
    const auto size = static_cast<std::uint32_t>(text_.size());
    return {&source_, std::min(offset, size), std::min(offset + length, size)};
  }

  Diagnostic& Report(Span span, std::string message, std::string help) {
    Diagnostic& diagnostic = out_.Error("yaml-syntax", span, std::move(message));
    diagnostic.help = std::move(help);
    return diagnostic;
  }

  const Source& source_;
  std::string_view text_;
  const YamlFailure& failure_;
  Diagnostics& out_;
};

}  // namespace

void Explain(const Source& source, const YamlFailure& failure, Diagnostics& out) {
  Explainer(source, failure, out).Explain();
}

void ExplainContentAfterEnd(const Source& source, std::uint32_t offset, NodeKind root,
                            Diagnostics& out) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  const bool is_rule = source.text().substr(offset).starts_with("---");
  const Span span{&source, offset, std::min(offset + (is_rule ? 3u : 1u), size)};
  const std::string_view before = root == NodeKind::kSequence  ? "the list"
                                  : root == NodeKind::kMapping ? "the keys"
                                                               : "the text";
  Diagnostic& diagnostic =
      out.Error("yaml-syntax", span,
                is_rule ? std::string("a second document begins here")
                        : fmt::format("this follows after {} above ended", before));
  diagnostic.help = is_rule ? "keep one plan in one file, and take the line --- out"
                            : "check the indentation, or put the text in quotes";
}

}  // namespace wsoa
