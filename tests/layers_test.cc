// The walls of the house: which room may include which, where each library may stand, and that only
// main.cc reads the world.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kSources = fs::path(WSOA_SOURCE_DIR) / "src";

struct SourceFile {
  std::string path;  // from src/: "plan/date.cc"
  std::string room;  // "plan"; empty for main.cc
  std::string text;
};

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<SourceFile> SourceFiles() {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(kSources)) {
    const fs::path path = entry.path().lexically_relative(kSources);
    if (path.extension() != ".cc" && path.extension() != ".h") continue;
    files.push_back(
        {path.generic_string(), path.parent_path().generic_string(), ReadFile(entry.path())});
  }
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string> Includes(const std::string& text) {
  static const std::regex include("#include [\"<]([^\">]+)[\">]");
  std::vector<std::string> names;
  for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) {
    names.push_back((*match)[1]);
  }
  return names;
}

std::string RoomOf(const std::string& include) {
  const auto slash = include.find('/');
  return slash == std::string::npos ? "" : include.substr(0, slash);
}

// A room may include itself and these.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"source", {}},
    {"yaml", {"source"}},
    {"plan", {"source", "yaml"}},
    {"status", {"source", "plan"}},
    {"checks", {"source", "plan", "status"}},
    {"snapshot", {"source", "plan", "status"}},
    {"report", {"source", "plan", "status", "checks", "snapshot"}},
    {"render", {"source", "report"}},
    {"commands", {"source", "yaml", "plan", "status", "checks", "snapshot", "report", "render"}},
    {"", {"source", "plan", "commands"}},
};

// Headers of the plan room that may know the yaml room: they are included by its readers only.
const std::set<std::string> kReaderHeaders = {"plan/format.h", "plan/reader.h",
                                              "plan/read_values.h"};

// Where a library may be included: file names from src/, or a folder ending in '/'.
const std::map<std::string, std::vector<std::string>> kLibraryStandsIn = {
    {"yaml-cpp/", {"yaml/parse.cc"}},
    {"git2", {"source/libgit2.cc"}},
    {"spawn.h", {"source/child_process.cc"}},
    {"CLI/", {"commands/"}},
    {"utf8proc.h", {"render/text_width.cc"}},
    {"nlohmann/",
     {"snapshot/json.cc", "snapshot/owners_json.cc", "snapshot/diff_json.cc",
      "snapshot/trend_json.cc", "snapshot/life_json.cc", "snapshot/saved.cc",
      "commands/snapshot_schema.cc", "render/findings_json.cc", "render/findings_sarif.cc",
      "render/findings_gitlab.cc", "commands/plan_schema.cc", "commands/rules_document.cc"}},
};

bool StandsIn(const std::string& path, const std::vector<std::string>& places) {
  return std::any_of(places.begin(), places.end(), [&](const std::string& place) {
    return place.ends_with('/') ? path.starts_with(place) : path == place;
  });
}

}  // namespace

TEST_CASE("every room includes only what stands before it") {
  for (const SourceFile& file : SourceFiles()) {
    REQUIRE_MESSAGE(kMayInclude.contains(file.room), file.path << " stands in no known room");
    for (const std::string& include : Includes(file.text)) {
      const std::string room = RoomOf(include);
      if (!kMayInclude.contains(room) || room == file.room || room.empty()) continue;
      CHECK_MESSAGE(kMayInclude.at(file.room).contains(room), file.path << " includes " << include);
    }
  }
}

TEST_CASE("only the plan's readers know YAML, and render knows no report but its document") {
  for (const SourceFile& file : SourceFiles()) {
    for (const std::string& include : Includes(file.text)) {
      if (file.room == "plan" && RoomOf(include) == "yaml" && file.path.ends_with(".h")) {
        CHECK_MESSAGE(kReaderHeaders.contains(file.path), file.path << " includes " << include);
      }
      if (file.room == "render" && RoomOf(include) == "report") {
        CHECK_MESSAGE(include == "report/document.h", file.path << " includes " << include);
      }
    }
  }
}

TEST_CASE("each library stands in its own place") {
  for (const SourceFile& file : SourceFiles()) {
    for (const std::string& include : Includes(file.text)) {
      for (const auto& [library, places] : kLibraryStandsIn) {
        if (!include.starts_with(library)) continue;
        CHECK_MESSAGE(StandsIn(file.path, places), file.path << " includes " << include);
      }
    }
  }
}

TEST_CASE("only main.cc reads the clock, the terminal and the environment") {
  const std::vector<std::string> forbidden = {"system_clock", "steady_clock", "time(nullptr)",
                                              "getenv",       "isatty",       "std::cout",
                                              "std::cerr",    "std::cin",     "ioctl"};
  for (const SourceFile& file : SourceFiles()) {
    if (file.path == "main.cc") continue;
    for (const std::string& word : forbidden) {
      CHECK_MESSAGE(file.text.find(word) == std::string::npos, file.path << " uses " << word);
    }
  }
}

TEST_CASE("nothing is iterated in an order that differs from run to run") {
  for (const SourceFile& file : SourceFiles()) {
    for (const std::string& include : Includes(file.text)) {
      CHECK_MESSAGE(!include.starts_with("unordered_"), file.path << " includes " << include);
    }
  }
}

TEST_CASE("the top level holds what it should and nothing else") {
  const std::set<std::string> known = {"CMakeLists.txt", "CMakePresets.json",
                                       "README.md",      "dev",
                                       "docs",           "examples",
                                       "plans",          "src",
                                       "tests",          "build"};
  for (const auto& entry : fs::directory_iterator(WSOA_SOURCE_DIR)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(".")) continue;
    CHECK_MESSAGE(known.contains(name), name << " stands at the top level");
  }
}
