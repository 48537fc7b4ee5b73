// Every `allow` of a plan, what it covers, and whether it was needed.
//
// An allow covers the thing that carries it and everything inside it: all that is reported within
// the span of that thing.
#ifndef WSOA_CHECKS_ALLOWANCES_H_
#define WSOA_CHECKS_ALLOWANCES_H_

#include <map>
#include <string_view>
#include <vector>

#include "plan/index.h"
#include "source/diagnostic.h"

namespace wsoa {

class Allowances {
 public:
  struct Entry {
    const Allow* allow = nullptr;
    Span scope;       // of the thing that carries it, with a comment after its last word
    int around = -1;  // the entry of the same rule on the nearest enclosing thing
    bool used = false;
  };

  // The plan must outlive this.
  explicit Allowances(const PlanIndex& index);

  // Whether the plan allows what the diagnostic says. The innermost allow that covers it is then
  // marked as used, so that an outer one that covers nothing else is reported as unused.
  bool Silence(const Diagnostic& diagnostic);

  // By rule, each in the order of the text.
  const std::map<std::string_view, std::vector<Entry>>& by_rule() const { return by_rule_; }

 private:
  void Add(const std::vector<Allow>& allows, Span scope);

  std::map<std::string_view, std::vector<Entry>> by_rule_;
};

}  // namespace wsoa

#endif  // WSOA_CHECKS_ALLOWANCES_H_
