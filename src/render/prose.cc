// The one place of cmark-gfm. Its tree is walked step by step, never by a function that calls
// itself: quotes within quotes may be as deep as a text is long.
#include "render/prose.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "render/prose_spans.h"
#include "source/escape.h"

namespace wsoa {
namespace {

using Kind = ProseBlock::Kind;

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeWalk {
  void operator()(cmark_iter* walk) const { cmark_iter_free(walk); }
};
using NodeOwner = std::unique_ptr<cmark_node, FreeNode>;

NodeOwner Parsed(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  for (const char* extension : {"table", "autolink"}) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  }
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return NodeOwner(cmark_parser_finish(parser.get()));
}

std::string_view OrEmpty(const char* text) { return text ? text : ""; }

std::string_view Literal(cmark_node* node) { return OrEmpty(cmark_node_get_literal(node)); }

// The text of a link or an image that holds nothing but a text.
std::string_view OnlyText(cmark_node* node) {
  cmark_node* child = cmark_node_first_child(node);
  const bool is_text = child && cmark_node_get_type(child) == CMARK_NODE_TEXT &&
                       child == cmark_node_last_child(node);
  return is_text ? Literal(child) : "";
}

// The lines of a block of code. A tab has no width of its own there.
std::string CodeLines(std::string_view literal) {
  std::string lines;
  for (const char c : EscapeControls(literal, "\n\t"))
    lines += c == '\t' ? "    " : std::string(1, c);
  while (lines.ends_with('\n')) lines.pop_back();
  return lines;
}

// The kinds of an extension have names only.
bool IsCalled(cmark_node* node, std::string_view name) {
  return cmark_node_get_type_string(node) == name;
}

bool IsInline(cmark_node_type type) {
  return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

class TreeMaker {
 public:
  TreeMaker() : open_(1) {}

  void Enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (IsInline(type)) {
      EnterInline(node, type);
    } else {
      EnterBlock(node, type);
    }
  }

  void Leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (IsInline(type)) {
      LeaveInline(type);
    } else {
      LeaveBlock(node, type);
    }
  }

  // A text that is no Markdown.
  void AddLines(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      spans_.Add(text.substr(0, end), {});
      spans_.AddLineBreak();
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    AddWithSpans(Kind::kParagraph);
  }

  ProseBlocks Take() { return std::move(open_.front().blocks); }

 private:
  void EnterBlock(cmark_node* node, cmark_node_type type) {
    if (type == CMARK_NODE_LIST) {
      const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
      OpenContainer(numbered ? Kind::kNumbers : Kind::kPoints);
      if (numbered && depth_ <= kDeepestProse) open_.back().first = cmark_node_get_list_start(node);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      OpenContainer(Kind::kQuote);
    } else if (type == CMARK_NODE_ITEM) {
      if (depth_ <= kDeepestProse) Open(Kind::kItem);
    } else if (type == CMARK_NODE_HEADING) {
      ++strong_;
    } else if (IsCalled(node, "table")) {
      Open(Kind::kTable);
    } else if (IsCalled(node, "table_row") || IsCalled(node, "table_header")) {
      Open(Kind::kRow);
    } else {
      AddLeaf(node, type);
    }
  }

  void AddLeaf(cmark_node* node, cmark_node_type type) {
    if (type == CMARK_NODE_THEMATIC_BREAK) {
      Add({.kind = Kind::kRule});
    } else if (type == CMARK_NODE_HTML_BLOCK) {
      AddLines(Literal(node));
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      // Behind a fence that is never closed there may be words and no code.
      std::string code = CodeLines(Literal(node));
      if (code.empty()) return AddLines(OrEmpty(cmark_node_get_fence_info(node)));
      Add({.kind = Kind::kCode, .code = std::move(code)});
    }
  }

  void LeaveBlock(cmark_node* node, cmark_node_type type) {
    if (type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE) {
      if (depth_-- <= kDeepestProse) Close();
    } else if (type == CMARK_NODE_ITEM) {
      if (depth_ <= kDeepestProse) Close();
    } else if (type == CMARK_NODE_HEADING) {
      --strong_;
      AddWithSpans(Kind::kParagraph);
    } else if (type == CMARK_NODE_PARAGRAPH) {
      AddWithSpans(Kind::kParagraph);
    } else if (IsCalled(node, "table_cell")) {
      AddWithSpans(Kind::kCell);
    } else if (type != CMARK_NODE_DOCUMENT) {
      Close();  // a table or one of its rows
    }
  }

  void EnterInline(cmark_node* node, cmark_node_type type) {
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE) {
      spans_.Add(Literal(node), Look());
    } else if (type == CMARK_NODE_CODE) {
      spans_.AddCode(Literal(node), Look());
    } else if (type == CMARK_NODE_SOFTBREAK) {
      spans_.Add(" ", Look());
    } else if (type == CMARK_NODE_LINEBREAK) {
      spans_.AddLineBreak();
    } else if (type == CMARK_NODE_STRONG) {
      ++strong_;
    } else if (type == CMARK_NODE_EMPH) {
      ++emphasis_;
    } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      OpenLink(node);
      if (type == CMARK_NODE_IMAGE) spans_.Add("[image: ", Look());
    }
  }

  void LeaveInline(cmark_node_type type) {
    if (type == CMARK_NODE_STRONG) {
      --strong_;
    } else if (type == CMARK_NODE_EMPH) {
      --emphasis_;
    } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      if (type == CMARK_NODE_IMAGE) spans_.Add("]", Look());
      CloseLink();
    }
  }

  // A link within a link is none. Nor is a mailbox that only says itself: the library finds one in
  // any text, so that what is written again would have more links than what was read.
  void OpenLink(cmark_node* node) {
    const std::string_view address = OrEmpty(cmark_node_get_url(node));
    const std::string text(OnlyText(node));
    const bool is_mailbox =
        address.starts_with("mailto:") && (address == text || address == "mailto:" + text);
    const bool is_link = Look().link.empty() && !is_mailbox;
    links_.push_back(is_link ? LinkTo(address) : Look().link);
    if (!cmark_node_first_child(node) && !links_.back().empty()) spans_.Add(address, Look());
    const bool is_said = is_mailbox || address == text || !Look().link.empty();
    unsaid_.emplace_back(is_said ? "" : address);
  }

  // Where the address cannot be followed, it is to be read.
  void CloseLink() {
    links_.pop_back();
    const std::string address = std::move(unsaid_.back());
    unsaid_.pop_back();
    if (!address.empty()) spans_.Add(" (" + address + ")", Look());
  }

  ProseLook Look() const {
    return {.strong = strong_ > 0,
            .emphasis = emphasis_ > 0,
            .code = false,
            .link = links_.empty() ? "" : links_.back()};
  }

  void OpenContainer(Kind kind) {
    if (++depth_ <= kDeepestProse) Open(kind);
  }

  void Open(Kind kind) { open_.push_back({.kind = kind}); }

  // Puts the last open block where it belongs; nothing where nothing is in it. But an item with a
  // number keeps its place, for the sake of those after it.
  void Close() {
    ProseBlock block = std::move(open_.back());
    open_.pop_back();
    const bool counts = block.kind == Kind::kItem && open_.back().kind == Kind::kNumbers;
    if (!block.blocks.empty() || counts) Add(std::move(block));
  }

  void AddWithSpans(Kind kind) {
    ProseBlock block{.kind = kind, .spans = spans_.Take()};
    if (!block.spans.empty() || kind == Kind::kCell) Add(std::move(block));
  }

  void Add(ProseBlock block) { open_.back().blocks.push_back(std::move(block)); }

  ProseBlocks open_;  // the text itself, and the blocks that are not closed, outermost first
  int depth_ = 0;     // of lists and quotes, those that are not opened included
  SpanGatherer spans_;
  int strong_ = 0;
  int emphasis_ = 0;
  std::vector<std::string> links_;
  std::vector<std::string> unsaid_;  // of each link, the address that is to be printed after it
};

}  // namespace

ProseBlocks ParseProse(std::string_view markdown) {
  TreeMaker maker;
  if (markdown.size() > kLongestProse) {
    maker.AddLines(markdown);
    return maker.Take();
  }
  const NodeOwner root = Parsed(markdown);
  const std::unique_ptr<cmark_iter, FreeWalk> walk(cmark_iter_new(root.get()));
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    cmark_node* node = cmark_iter_get_node(walk.get());
    if (event == CMARK_EVENT_ENTER) maker.Enter(node);
    if (event == CMARK_EVENT_EXIT) maker.Leave(node);
  }
  return maker.Take();
}

int NumberOfItem(const ProseBlock& list, std::size_t place) {
  constexpr std::size_t kLargest = 999'999'999;  // Markdown has no larger ones
  return static_cast<int>(std::min(static_cast<std::size_t>(list.first) + place, kLargest));
}

std::size_t EndOfLink(const std::vector<ProseSpan>& spans, std::size_t at) {
  std::size_t end = at + 1;
  const std::string& link = spans[at].look.link;
  while (!link.empty() && end < spans.size() && spans[end].look.link == link) ++end;
  return end;
}

}  // namespace wsoa
