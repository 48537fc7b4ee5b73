// The types that a JSON Schema (draft 7) gives the keys of snapshots. Each is a function, so that a
// table of columns can name it.
#ifndef WSOA_SNAPSHOT_JSON_TYPES_H_
#define WSOA_SNAPSHOT_JSON_TYPES_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/json_writer.h"

namespace wsoa::json_type {

using Keys = std::vector<std::pair<std::string, Json>>;

Json Text();
Json Texts();
Json Flag();
Json Count();
Json Number();
Json AnyObject();
Json Day();
Json State();
Json Progress();
Json Colour();
Json Comparison();
Json Counts();
Json Occurrences();
Json Evidence();
Json Readings();
Json Precision();
Json Travel();
Json Kind();
Json Direction();
Json YearKind();
Json RiskKind();
Json Acceptance();
Json Residual();

Json Reference(std::string_view name);
Json ListOf(Json item);
Json OrNull(Json type);
Json OneOf(Json words);
// Every key is always there; others may be added.
Json Object(const Keys& keys);

// The words of the first `count` choices.
template <typename Choice>
Json WordsUpTo(int count) {
  Json words = Json::Array();
  for (int i = 0; i < count; ++i) words.Append(WordFor(static_cast<Choice>(i)));
  return OneOf(std::move(words));
}

// A type, or null.
template <Json (*type)()>
Json Optional() {
  return OrNull(type());
}

}  // namespace wsoa::json_type

#endif  // WSOA_SNAPSHOT_JSON_TYPES_H_
