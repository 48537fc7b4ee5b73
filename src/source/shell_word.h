// Words for a shell, in the commands that a person is asked to type.
#ifndef WSOA_SOURCE_SHELL_WORD_H_
#define WSOA_SOURCE_SHELL_WORD_H_

#include <string>

namespace wsoa {

// The text as one word of a POSIX shell: in quotes if that is needed. It is printable, whatever the
// text holds: line ends, controls and invisible characters are written by their numbers. (A text
// that ends with a line end is one word for bash, zsh and ksh only.)
std::string ShellWord(const std::string& text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_SHELL_WORD_H_
