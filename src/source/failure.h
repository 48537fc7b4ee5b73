// What stops the program: one exception, thrown anywhere, caught once (in commands/dispatch.cc).
// A mistake in a plan is never a Failure; it is a Diagnostic.
#ifndef WSOA_SOURCE_FAILURE_H_
#define WSOA_SOURCE_FAILURE_H_

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace wsoa {

enum class ExitStatus {
  kOk = 0,        // fine; also a closed pipe, and no match
  kProblems = 1,  // problems found, or something had to be left out
  kUsage = 2,     // wrong usage: unknown option, reference, owner, rule, column
  kFailure = 3,   // could not go on: unreadable file, no plan
};

class Failure : public std::runtime_error {
 public:
  // `message` is for the user: what is wrong and what to do, without a full stop. It is one line:
  // line ends in it are those of names, and are not printed. `to_type` are lines for a shell that
  // belong below it (source/shell_word.h).
  Failure(ExitStatus status, const std::string& message, std::vector<std::string> to_type = {})
      : std::runtime_error(message), status_(status), to_type_(std::move(to_type)) {}

  ExitStatus status() const { return status_; }
  const std::vector<std::string>& to_type() const { return to_type_; }

 private:
  ExitStatus status_;
  std::vector<std::string> to_type_;
};

}  // namespace wsoa

#endif  // WSOA_SOURCE_FAILURE_H_
