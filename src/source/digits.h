// Digits of plain ASCII texts, independent of the locale.
#ifndef WSOA_SOURCE_DIGITS_H_
#define WSOA_SOURCE_DIGITS_H_

namespace wsoa {

constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace wsoa

#endif  // WSOA_SOURCE_DIGITS_H_
