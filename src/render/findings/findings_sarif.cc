#include <fmt/format.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

bool IsUnreserved(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

// A path as a URI, relative if the path is relative (RFC 3986).
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

Json MessageText(std::string_view text) { return Json::Object({{"text", text}}); }

Json Artifact(const std::string& path) {
  Json artifact = Json::Object({{"uri", Uri(path)}});
  if (!path.starts_with('/')) artifact.Add("uriBaseId", "%SRCROOT%");
  return artifact;
}

// A SARIF region without an end reaches to the end of its line, which suits an empty span.
Json RegionAsJson(const Region& region, std::string_view text) {
  constexpr std::size_t kLongestSnippet = 1000;
  Json out = Json::Object({{"startLine", region.begin.line}, {"startColumn", region.begin.column}});
  if (text.empty()) return out;
  out.Add("endLine", region.end.line);
  out.Add("endColumn", region.end.column);
  if (text.size() <= kLongestSnippet) out.Add("snippet", MessageText(text));
  return out;
}

// Empty for a span without a source.
std::optional<Json> PhysicalLocation(const Span& span) {
  const std::optional<Region> region = RegionOf(span);
  if (!region) return std::nullopt;
  return Json::Object({{"artifactLocation", Artifact(region->path)},
                       {"region", RegionAsJson(*region, span.text())}});
}

std::string_view Level(Severity severity) { return SeverityWord(severity); }

// The rules that are not off and any others with findings; results refer to them by index.
class Rules {
 public:
  explicit Rules(const FindingsReport& report) {
    for (const RuleInfo& rule : report.rules) {
      const Json level = Json::Object({{"level", Level(rule.severity)}});
      Add(rule.name, Json::Object({{"shortDescription", MessageText(rule.summary)},
                                   {"defaultConfiguration", level}}));
    }
    for (const Diagnostic& diagnostic : report.diagnostics.all()) {
      Add(diagnostic.rule, Json::Object());
    }
  }

  const Json& json() const { return json_; }
  std::size_t IndexOf(const std::string& rule) const { return indices_.find(rule)->second; }

 private:
  void Add(std::string_view name, Json facts) {
    if (!indices_.emplace(name, json_.size()).second) return;
    json_.Append(Json::Object({{"id", name}}).AddAll(std::move(facts)));
  }

  Json json_ = Json::Array();
  std::map<std::string, std::size_t, std::less<>> indices_;
};

std::string Message(const Diagnostic& diagnostic) {
  return diagnostic.help.empty() ? diagnostic.message
                                 : diagnostic.message + "\nhelp: " + diagnostic.help;
}

Json RelatedLocations(const Diagnostic& diagnostic) {
  Json related = Json::Array();
  for (const Remark& remark : diagnostic.remarks) {
    Json location = Json::Object({{"id", related.size() + 1}});
    if (auto physical = PhysicalLocation(remark.span)) location.Add("physicalLocation", *physical);
    location.Add("message", MessageText(remark.text));
    related.Append(std::move(location));
  }
  return related;
}

Json Result(const Diagnostic& diagnostic, const Rules& rules) {
  Json result = Json::Object({{"ruleId", diagnostic.rule},
                              {"ruleIndex", rules.IndexOf(diagnostic.rule)},
                              {"level", Level(diagnostic.severity)},
                              {"message", MessageText(Message(diagnostic))}});
  if (auto physical = PhysicalLocation(diagnostic.span)) {
    result.Add("locations", Json::Array({Json::Object({{"physicalLocation", *physical}})}));
  }
  if (!diagnostic.remarks.empty()) result.Add("relatedLocations", RelatedLocations(diagnostic));
  return result;
}

}  // namespace

std::string FindingsAsSarif(const FindingsReport& report) {
  const Rules rules(report);
  Json results = Json::Array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    results.Append(Result(diagnostic, rules));
  }
  const Json driver =
      Json::Object({{"name", "wsoa"}, {"version", report.version}, {"rules", rules.json()}});
  Json run = Json::Object({{"tool", Json::Object({{"driver", driver}})},
                           {"columnKind", "unicodeCodePoints"},
                           {"results", std::move(results)}});
  return Json::Object({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                       {"version", "2.1.0"},
                       {"runs", Json::Array({std::move(run)})}})
      .Lines();
}

}  // namespace wsoa
