// What is wrong with a user's text, as values: every mistake of a run is collected, none stops it.
//
// A diagnostic says where, what, the other half and the way out; how that looks on a screen or in a
// report for another program is the render room's business.
#ifndef WSOA_SOURCE_DIAGNOSTIC_H_
#define WSOA_SOURCE_DIAGNOSTIC_H_

#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace wsoa {

enum class Severity { kError, kWarning, kNote };

// The other half of a problem: "first used here".
struct Remark {
  Span span;
  std::string text;
};

struct Diagnostic {
  std::string rule;  // "duplicate-ref"
  Severity severity = Severity::kError;
  Span span;  // the exact characters at fault
  // "A1.a is used twice": lower case unless it begins with a name, no full stop.
  std::string message;
  std::vector<Remark> remarks;
  std::string help;  // what to write instead; empty where there is no one answer
};

class Diagnostics {
 public:
  // Adds a problem and returns it, so that remarks and help can be set on it. The reference is good
  // until the next Add.
  Diagnostic& Add(Severity severity, std::string_view rule, Span span, std::string message);
  Diagnostic& Error(std::string_view rule, Span span, std::string message) {
    return Add(Severity::kError, rule, span, std::move(message));
  }

  const std::vector<Diagnostic>& all() const { return all_; }
  bool empty() const { return all_.empty(); }

  // Takes over the problems of another list.
  void Append(Diagnostics other);

  // Keeps those for which `keep` says true.
  template <typename Predicate>
  void Keep(Predicate keep) {
    std::erase_if(all_, [&](const Diagnostic& diagnostic) { return !keep(diagnostic); });
  }

  // Sorts by path, place, rule and message, and drops exact repetitions.
  void Sort();

 private:
  std::vector<Diagnostic> all_;
};

// How many of them are errors.
int CountErrors(const Diagnostics& problems);

}  // namespace wsoa

#endif  // WSOA_SOURCE_DIAGNOSTIC_H_
