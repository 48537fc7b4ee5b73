// libfyaml's events of the named files beside wsoa's own nodes: how long each takes, how many ends
// of nodes agree, and how many comments libfyaml gives. docs/performance.md has what came of it.
//
// Built by ./dev bench where libfyaml-dev is installed: build/bench/fyaml_pass plans/*.yaml
#include <libfyaml.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "yaml/parse.h"

namespace {

struct FyamlNode {
  size_t begin = 0;
  size_t end = 0;
  bool is_collection = false;
};

struct FyamlText {
  std::vector<FyamlNode> nodes;  // in the order of the text, as wsoa's are
  int comments = 0;
};

void CountComments(fy_token* token, int& comments) {
  char text[512];
  for (const auto place : {fycp_top, fycp_right, fycp_bottom}) {
    if (fy_token_get_comment(token, text, sizeof text, place)) ++comments;
  }
}

FyamlText FyamlNodesOf(const std::string& text) {
  fy_parse_cfg config{};
  config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_PARSE_COMMENTS);
  fy_parser* parser = fy_parser_create(&config);
  fy_parser_set_string(parser, text.data(), text.size());
  FyamlText read;
  std::vector<size_t> open;
  while (fy_event* event = fy_parser_parse(parser)) {
    const fy_mark* begin = fy_event_start_mark(event);
    const fy_mark* end = fy_event_end_mark(event);
    switch (event->type) {
      case FYET_SCALAR:
        read.nodes.push_back({begin ? begin->input_pos : 0, end ? end->input_pos : 0, false});
        if (event->scalar.value) CountComments(event->scalar.value, read.comments);
        break;
      case FYET_MAPPING_START:
      case FYET_SEQUENCE_START:
        open.push_back(read.nodes.size());
        read.nodes.push_back({begin ? begin->input_pos : 0, 0, true});
        break;
      case FYET_MAPPING_END:
      case FYET_SEQUENCE_END:
        read.nodes[open.back()].end = end ? end->input_pos : 0;
        open.pop_back();
        break;
      default:
        break;
    }
    fy_parser_event_free(parser, event);
  }
  fy_parser_destroy(parser);
  return read;
}

struct Agreement {
  long same = 0;
  long all = 0;
};

double Seconds(std::chrono::steady_clock::time_point since) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

}  // namespace

int main(int argc, char** argv) {
  double theirs = 0;
  double ours = 0;
  int comments = 0;
  Agreement scalars;
  Agreement collections;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i]);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    auto begin = std::chrono::steady_clock::now();
    const FyamlText other = FyamlNodesOf(text);
    theirs += Seconds(begin);
    comments += other.comments;
    const wsoa::Source source(argv[i], text);
    wsoa::Diagnostics problems;
    begin = std::chrono::steady_clock::now();
    const auto nodes = wsoa::ParseYaml(source, problems);
    ours += Seconds(begin);
    if (!nodes || nodes->items.size() != other.nodes.size()) {
      std::printf("%s: not the same nodes\n", argv[i]);
      continue;
    }
    for (size_t k = 0; k < other.nodes.size(); ++k) {
      if (nodes->items[k].kind == wsoa::NodeKind::kNull) continue;
      Agreement& agreement = other.nodes[k].is_collection ? collections : scalars;
      ++agreement.all;
      agreement.same += nodes->items[k].end == other.nodes[k].end;
    }
  }
  std::printf("events of libfyaml %.3f s, nodes of wsoa %.3f s\n", theirs, ours);
  std::printf("the same end: %ld of %ld scalars, %ld of %ld lists and mappings\n", scalars.same,
              scalars.all, collections.same, collections.all);
  std::printf("comments given: %d\n", comments);
  return 0;
}
