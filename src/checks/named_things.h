// Everything in a plan that has a ref. Refs are unique across all kinds of things.
#ifndef WSOA_CHECKS_NAMED_THINGS_H_
#define WSOA_CHECKS_NAMED_THINGS_H_

#include <string_view>
#include <vector>

#include "plan/index.h"

namespace wsoa {

struct NamedThing {
  std::string_view kind;  // "section", "action", "measure", "risk", "forum"
  const Text* ref = nullptr;
};

// The things with a readable ref, in the order of the text.
std::vector<NamedThing> NamedThings(const PlanIndex& plan);

// "a section", "an action".
std::string_view WithArticle(std::string_view kind);

}  // namespace wsoa

#endif  // WSOA_CHECKS_NAMED_THINGS_H_
