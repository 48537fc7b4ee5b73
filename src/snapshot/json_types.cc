#include "snapshot/json_types.h"

#include "plan/words.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa::json_type {
namespace {

constexpr int kPrecisions = 3;
constexpr int kTravels = 3;

}  // namespace

Json Text() { return Json::Object({{"type", "string"}}); }
Json Texts() { return ListOf(Text()); }
Json Flag() { return Json::Object({{"type", "boolean"}}); }
Json Count() { return Json::Object({{"type", "integer"}, {"minimum", 0}}); }
Json Number() { return Json::Object({{"type", "number"}}); }
Json AnyObject() { return Json::Object({{"type", "object"}}); }
Json Day() { return Reference("day"); }
Json State() { return Reference("state"); }
Json Progress() { return Reference("progress"); }
Json Colour() { return Reference("colour"); }
Json Comparison() { return Reference("comparison"); }
Json Counts() { return Reference("counts"); }
Json Precision() { return WordsUpTo<CompletedPrecision>(kPrecisions); }
Json Travel() { return WordsUpTo<wsoa::Travel>(kTravels); }
Json Kind() { return OneOf(WordsOf<MeasureKind>()); }
Json Direction() { return OneOf(WordsOf<wsoa::Direction>()); }
Json YearKind() { return OneOf(WordsOf<wsoa::YearKind>()); }
Json RiskKind() { return OneOf(WordsOf<wsoa::RiskKind>()); }
Json Acceptance() { return WordsUpTo<AcceptanceState>(kAcceptanceStates); }

Json Occurrences() {
  return Object({{"done", Count()}, {"missed", Count()}, {"of", OrNull(Count())}});
}

Json Evidence() {
  return ListOf(Object({{"text", Text()}, {"link", OrNull(Text())}, {"date", OrNull(Day())}}));
}

Json Residual() { return Object({{"likelihood", OrNull(Count())}, {"severity", OrNull(Count())}}); }

Json Readings() {
  return ListOf(Object({{"date", Day()}, {"value", Number()}, {"provisional", Flag()}}));
}

Json Reference(std::string_view name) {
  return Json::Object({{"$ref", "#/definitions/" + std::string(name)}});
}

Json ListOf(Json item) { return Json::Object({{"type", "array"}, {"items", std::move(item)}}); }

Json OrNull(Json type) {
  const Json null = Json::Object({{"type", "null"}});
  return Json::Object({{"anyOf", Json::Array({std::move(type), null})}});
}

Json OneOf(Json words) { return Json::Object({{"enum", std::move(words)}}); }

Json Object(const Keys& keys) {
  Json properties = Json::Object();
  Json required = Json::Array();
  for (const auto& [name, type] : keys) {
    properties.Add(name, type);
    required.Append(name);
  }
  return Json::Object({{"type", "object"},
                       {"required", std::move(required)},
                       {"properties", std::move(properties)}});
}

}  // namespace wsoa::json_type
