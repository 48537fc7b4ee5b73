#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

bool IsUnreserved(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

// A path as a URI, relative where the path is (RFC 3986).
std::string Uri(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (IsUnreserved(c)) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json Artifact(const std::string& path) {
  Json artifact = {{"uri", Uri(path)}};
  if (!path.starts_with('/')) artifact["uriBaseId"] = "%SRCROOT%";
  return artifact;
}

// A SARIF region without an end reaches to the end of its line, which suits a span of no length.
Json RegionAsJson(const Region& region, std::string_view text) {
  constexpr std::size_t kLongestSnippet = 1000;
  Json out = {{"startLine", region.begin.line}, {"startColumn", region.begin.column}};
  if (text.empty()) return out;
  out["endLine"] = region.end.line;
  out["endColumn"] = region.end.column;
  if (text.size() <= kLongestSnippet) out["snippet"] = {{"text", text}};
  return out;
}

// Nothing for a span without a source.
std::optional<Json> PhysicalLocation(const Span& span) {
  const std::optional<Region> region = RegionOf(span);
  if (!region) return std::nullopt;
  return Json{{"artifactLocation", Artifact(region->path)},
              {"region", RegionAsJson(*region, span.text())}};
}

std::string_view Level(Severity severity) { return SeverityWord(severity); }

// The rules that can speak and any other that did, by the index that results name them by.
class Rules {
 public:
  explicit Rules(const FindingsReport& report) {
    for (const RuleInfo& rule : report.rules) {
      Add(rule.name, {{"shortDescription", {{"text", rule.summary}}},
                      {"defaultConfiguration", {{"level", Level(rule.severity)}}}});
    }
    for (const Diagnostic& diagnostic : report.diagnostics.all()) Add(diagnostic.rule, {});
  }

  const Json& json() const { return json_; }
  std::size_t IndexOf(const std::string& rule) const { return indices_.find(rule)->second; }

 private:
  void Add(std::string_view name, const Json& facts) {
    if (!indices_.emplace(name, json_.size()).second) return;
    Json rule = {{"id", name}};
    for (const auto& [key, value] : facts.items()) rule[key] = value;
    json_.push_back(rule);
  }

  Json json_ = Json::array();
  std::map<std::string, std::size_t, std::less<>> indices_;
};

std::string Message(const Diagnostic& diagnostic) {
  return diagnostic.help.empty() ? diagnostic.message
                                 : diagnostic.message + "\nhelp: " + diagnostic.help;
}

Json RelatedLocations(const Diagnostic& diagnostic) {
  Json related = Json::array();
  for (const Remark& remark : diagnostic.remarks) {
    Json location = {{"id", related.size() + 1}};
    if (auto physical = PhysicalLocation(remark.span)) location["physicalLocation"] = *physical;
    location["message"] = {{"text", remark.text}};
    related.push_back(location);
  }
  return related;
}

Json Result(const Diagnostic& diagnostic, const Rules& rules) {
  Json result = {{"ruleId", diagnostic.rule},
                 {"ruleIndex", rules.IndexOf(diagnostic.rule)},
                 {"level", Level(diagnostic.severity)},
                 {"message", {{"text", Message(diagnostic)}}}};
  if (auto physical = PhysicalLocation(diagnostic.span)) {
    result["locations"] = Json::array({{{"physicalLocation", *physical}}});
  }
  if (!diagnostic.remarks.empty()) result["relatedLocations"] = RelatedLocations(diagnostic);
  return result;
}

}  // namespace

std::string FindingsAsSarif(const FindingsReport& report) {
  const Rules rules(report);
  Json results = Json::array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    results.push_back(Result(diagnostic, rules));
  }
  Json driver = {{"name", "wsoa"}, {"version", report.version}, {"rules", rules.json()}};
  Json run = {
      {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
  Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
              {"version", "2.1.0"},
              {"runs", Json::array({run})}};
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wsoa
