#include "snapshot/value.h"

#include <cmath>

namespace wsoa {
namespace {

std::vector<std::string> NamesOf(const Texts& texts) {
  std::vector<std::string> names;
  for (const Text& text : texts) names.push_back(text.value);
  return names;
}

struct AsJson {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(Value::OnlyWords) const { return nullptr; }
  Json operator()(Value::Fault) const { return nullptr; }
  Json operator()(bool flag) const { return flag; }
  Json operator()(int count) const { return count; }
  Json operator()(const Value::Tally& tally) const { return tally.count; }
  Json operator()(const Number& number) const { return Json::WholeOrDouble(number.value); }
  Json operator()(const Value::WorkedOut& worked_out) const {
    return Json::WholeOrDouble(std::round(worked_out.number * 100) / 100);
  }
  Json operator()(const Value::Share& share) const {
    const auto percent = share.Percent();
    return percent ? Json::WholeOrDouble(*percent) : Json();
  }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const Date& date) const { return IsoDay(date.last); }
  Json operator()(State state) const { return WordFor(state); }
  Json operator()(const Value::Unrated&) const { return nullptr; }
  Json operator()(Colour colour) const { return WordFor(colour); }
  Json operator()(const std::vector<std::string>& texts) const { return texts; }
  Json operator()(const Value::Series& readings) const {
    Json json = Json::Array();
    for (const Reading* reading : readings) {
      json.Append(Json::Object({{"date", IsoDay(reading->date->last)},
                                {"value", Json::WholeOrDouble(reading->value->value)},
                                {"provisional", reading->provisional.has_value()}}));
    }
    return json;
  }
  // Its parts are values of their own.
  Json operator()(const Value::Bar&) const { return nullptr; }
};

}  // namespace

bool operator==(const Number& a, const Number& b) { return a.value == b.value; }

std::optional<double> Value::Share::Percent() const {
  if (whole == 0) return std::nullopt;
  return std::round(1000.0 * part / whole) / 10;
}

Value::Value(const Texts& texts) : content(NamesOf(texts)) {}

Json JsonOf(const Value& value) { return std::visit(AsJson{}, value.content); }

Value ColourOr(const std::optional<Colour>& colour, std::string_view otherwise) {
  return colour ? Value(*colour) : Value::Missing(otherwise);
}

Value ColourOrState(const std::optional<Colour>& colour, State state) {
  return colour ? Value(*colour) : Value(Value::Unrated{state});
}

Value ValueOf(const RiskLevel& level) {
  std::string number = std::to_string(level.number);
  const std::string words = level.text == number ? "" : level.text;
  return {Number{static_cast<double>(level.number), std::move(number)}, words};
}

Value TextOrEmpty(const std::optional<Text>& text) {
  return text ? Value(text->value) : Value(Value::OnlyWords{}, "");
}

}  // namespace wsoa
