// What the filters of a list have in common: one of several words, one of several owners, a text
// somewhere.
//
// An empty filter lets everything pass.
#ifndef WSOA_REPORT_MATCHING_H_
#define WSOA_REPORT_MATCHING_H_

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// Whether the value is one of those wanted; what has none is not.
template <typename T>
bool IsWanted(const std::vector<T>& wanted, const std::optional<T>& value) {
  return wanted.empty() ||
         (value && std::find(wanted.begin(), wanted.end(), *value) != wanted.end());
}

// Whether one of the owners is one of those wanted.
bool HasOwner(const std::vector<std::string>& wanted, const Texts& owners);

// Whether one of the texts has `wanted` in it. Letters of the Latin alphabet compare without case;
// everything else byte by byte.
bool ContainsText(const std::vector<std::string_view>& texts, std::string_view wanted);

}  // namespace wsoa

#endif  // WSOA_REPORT_MATCHING_H_
