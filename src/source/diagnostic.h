// Problems in a user's text, as values: every mistake of a run is collected, none stops it.
//
// A diagnostic holds the place, the message, related places and the fix; how it is shown on a
// screen or in a report for another program is up to the render room.
#ifndef WSOA_SOURCE_DIAGNOSTIC_H_
#define WSOA_SOURCE_DIAGNOSTIC_H_

#include <string>
#include <string_view>
#include <vector>

#include "source/edit.h"
#include "source/source.h"

namespace wsoa {

enum class Severity { kError, kWarning, kNote };

// A related place: "first used here".
struct Remark {
  Span span;
  std::string text;
};

// A way to mend a problem that a program can take: edits of the text that the problem is in.
struct Fix {
  std::string message;  // what they do: "write A1"
  Edits edits;
};

struct Diagnostic {
  std::string rule;  // "duplicate-ref"
  Severity severity = Severity::kError;
  Span span;  // the exact characters at fault
  // "A1.a is used twice": lower case unless it begins with a name, no full stop.
  std::string message;
  std::vector<Remark> remarks;
  std::string help;  // what to write instead; empty if there is no single answer
  // Each mends the problem by itself. There are none if only the author can know.
  std::vector<Fix> fixes;

  // Offers one edit as a fix. The help is for whoever sets it: it may say more than one way.
  void Offer(std::string what, Edit edit);
  // Offers the only way to mend it, which the help says in the same words.
  void Mend(std::string how, Edit edit);
};

class Diagnostics {
 public:
  // Adds a problem and returns it, so that remarks and help can be set on it. The reference is
  // valid until the next Add.
  Diagnostic& Add(Severity severity, std::string_view rule, Span span, std::string message);
  Diagnostic& Error(std::string_view rule, Span span, std::string message) {
    return Add(Severity::kError, rule, span, std::move(message));
  }

  const std::vector<Diagnostic>& all() const { return all_; }
  bool empty() const { return all_.empty(); }

  // Takes over the problems of another list.
  void Append(Diagnostics other);

  // Keeps those for which `keep` returns true.
  template <typename Predicate>
  void Keep(Predicate keep) {
    std::erase_if(all_, [&](const Diagnostic& diagnostic) { return !keep(diagnostic); });
  }

  // Changes each of them.
  template <typename Change>
  void ForEach(Change change) {
    for (Diagnostic& diagnostic : all_) change(diagnostic);
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
