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
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kSources = fs::path(WSOA_SOURCE_DIR) / "src";

struct HouseFile {
  std::string path;      // from src/: "plan/date/date.cc"
  std::string room;      // "plan"; empty for main.cc
  std::string sub_room;  // "date"; empty at the root of a room
  std::string text;
};

std::string ReadSource(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The first folder of a path from src/: "plan".
std::string RoomOf(const std::string& path) {
  const auto slash = path.find('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

// What lies between the first and the last of its slashes: "date".
std::string SubRoomOf(const std::string& path) {
  const auto first = path.find('/');
  const auto last = path.rfind('/');
  return first == last ? "" : path.substr(first + 1, last - first - 1);
}

std::vector<HouseFile> HouseFiles() {
  std::vector<HouseFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(kSources)) {
    const fs::path path = entry.path().lexically_relative(kSources);
    if (path.extension() != ".cc" && path.extension() != ".h") continue;
    const std::string name = path.generic_string();
    files.push_back({name, RoomOf(name), SubRoomOf(name), ReadSource(entry.path())});
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

// A room may include itself and these.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"source", {}},
    {"git", {"source"}},
    {"yaml", {"source"}},
    {"plan", {"source", "yaml"}},
    {"status", {"source", "plan"}},
    {"checks", {"source", "plan", "status"}},
    {"snapshot", {"source", "plan", "status"}},
    {"changes", {"source", "git", "plan", "status", "snapshot"}},
    {"report", {"source", "plan", "status", "checks", "snapshot", "changes"}},
    {"render", {"source", "report"}},
    {"workspace", {"source", "git", "yaml", "plan", "status", "checks", "snapshot", "changes"}},
    {"commands",
     {"source", "git", "yaml", "plan", "status", "checks", "snapshot", "changes", "report",
      "render", "workspace"}},
    {"", {"source", "plan", "commands"}},
};

// The sub-rooms of a room, each of which may include its root and those before it; the root
// includes none of them, but where it is the face of the room: its files may be made from all of
// it.
struct SubRooms {
  std::vector<std::string> in_order;
  bool root_is_face = false;
};
const std::map<std::string, SubRooms> kSubRooms = {
    {"plan", {{"date", "", "pairing", "write", "read"}}},
    {"checks",
     {{"", "identity", "owners", "dates", "claims", "text", "measures", "policy", "past"}}},
    {"status", {{"", "spells"}}},
    {"changes", {{"", "trend", "life"}}},
    {"report",
     {{"", "actions", "measures", "risks", "status", "diff", "trend", "log", "rules", "show"}}},
    {"render", {{"", "screen", "findings"}}},
    {"commands", {{"cli", "completions", "git_setup", "diff", "trend", ""}}},
};

// Where a library may be included: file names from src/, or a folder ending in '/'.
const std::map<std::string, std::vector<std::string>> kLibraryStandsIn = {
    {"yaml-cpp/", {"yaml/parse.cc"}},
    {"spawn.h", {"git/git_process.cc"}},
    {"CLI/", {"commands/cli/"}},
    {"utf8proc.h", {"source/escape.cc", "render/text_width.cc"}},
    {"nettle/", {"git/object_hash.cc"}},
    {"nlohmann/", {"snapshot/saved.cc"}},
    {"cmark-gfm", {"render/prose.cc"}},
};

bool StandsIn(const std::string& path, const std::vector<std::string>& places) {
  return std::any_of(places.begin(), places.end(), [&](const std::string& place) {
    return place.ends_with('/') ? path.starts_with(place) : path == place;
  });
}

// The place of a sub-room of a room in its order.
std::ptrdiff_t PlaceOf(const std::string& room, const std::string& sub_room) {
  const auto& order = kSubRooms.at(room).in_order;
  return std::find(order.begin(), order.end(), sub_room) - order.begin();
}

}  // namespace

TEST_CASE("every room includes only what stands before it") {
  for (const HouseFile& file : HouseFiles()) {
    REQUIRE_MESSAGE(kMayInclude.contains(file.room), file.path << " stands in no known room");
    for (const std::string& include : Includes(file.text)) {
      const std::string room = RoomOf(include);
      if (!kMayInclude.contains(room) || room == file.room || room.empty()) continue;
      CHECK_MESSAGE(kMayInclude.at(file.room).contains(room), file.path << " includes " << include);
    }
  }
}

TEST_CASE("every sub-room includes only those before it") {
  for (const HouseFile& file : HouseFiles()) {
    if (!kSubRooms.contains(file.room)) {
      CHECK_MESSAGE(file.sub_room.empty(), file.path << " stands in no known sub-room");
      continue;
    }
    const auto rooms = static_cast<std::ptrdiff_t>(kSubRooms.at(file.room).in_order.size());
    CHECK_MESSAGE(PlaceOf(file.room, file.sub_room) < rooms,
                  file.path << " stands in no known sub-room");
    for (const std::string& include : Includes(file.text)) {
      if (RoomOf(include) != file.room) continue;
      const bool is_before =
          PlaceOf(file.room, SubRoomOf(include)) <= PlaceOf(file.room, file.sub_room);
      CHECK_MESSAGE(is_before, file.path << " includes " << include);
    }
  }
}

TEST_CASE("only the plan's readers know YAML, and render knows no report but its document") {
  for (const HouseFile& file : HouseFiles()) {
    for (const std::string& include : Includes(file.text)) {
      if (file.room == "plan" && RoomOf(include) == "yaml") {
        CHECK_MESSAGE(file.sub_room == "read", file.path << " includes " << include);
      }
      if (file.room == "render" && RoomOf(include) == "report") {
        CHECK_MESSAGE(include == "report/document.h", file.path << " includes " << include);
      }
    }
  }
}

TEST_CASE("git is known to the rooms that read histories, the screen to the commands alone") {
  const std::set<std::string> know_git = {"git", "workspace", "changes", "commands"};
  const std::set<std::string> know_render = {"render", "commands"};
  for (const HouseFile& file : HouseFiles()) {
    for (const std::string& include : Includes(file.text)) {
      if (RoomOf(include) == "git") {
        CHECK_MESSAGE(know_git.contains(file.room), file.path << " includes " << include);
      }
      if (RoomOf(include) == "render") {
        CHECK_MESSAGE(know_render.contains(file.room), file.path << " includes " << include);
      }
    }
  }
}

TEST_CASE("the workspace prints nothing") {
  const std::vector<std::string> forbidden = {"<iostream>", "<ostream>", "std::ostream", "stderr"};
  for (const HouseFile& file : HouseFiles()) {
    if (file.room != "workspace") continue;
    for (const std::string& word : forbidden) {
      CHECK_MESSAGE(file.text.find(word) == std::string::npos, file.path << " uses " << word);
    }
  }
}

TEST_CASE("no folder is too large to be seen at once") {
  constexpr int kMostSources = 30;
  std::map<std::string, int> sources;
  for (const HouseFile& file : HouseFiles()) {
    if (file.path.ends_with(".cc")) ++sources[file.room + "/" + file.sub_room];
  }
  for (const auto& [folder, count] : sources) {
    CHECK_MESSAGE(count <= kMostSources, folder << " holds " << count << " sources");
  }
}

TEST_CASE("no name is defined by two headers") {
  static const std::regex definition(
      R"((?:^|\n)(?:struct|class|enum class) (\w+)\b(?!<|::)[^;{]*\{)");
  static const std::regex alias(R"(\nusing (\w+) =)");
  std::map<std::string, std::string> defined_in;
  for (const HouseFile& file : HouseFiles()) {
    if (!file.path.ends_with(".h")) continue;
    for (const std::regex& pattern : {definition, alias}) {
      for (std::sregex_iterator match(file.text.begin(), file.text.end(), pattern), end;
           match != end; ++match) {
        const auto [first, is_new] = defined_in.emplace((*match)[1], file.path);
        CHECK_MESSAGE(is_new, file.path << " defines " << first->first << ", which "
                                        << first->second << " defines too");
      }
    }
  }
}

TEST_CASE("each library stands in its own place") {
  for (const HouseFile& file : HouseFiles()) {
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
  for (const HouseFile& file : HouseFiles()) {
    if (file.path == "main.cc") continue;
    for (const std::string& word : forbidden) {
      CHECK_MESSAGE(file.text.find(word) == std::string::npos, file.path << " uses " << word);
    }
  }
}

TEST_CASE("no program is started but git, in one place, and the pager by main.cc") {
  static const std::regex start(R"(\b(popen|system|v?fork|posix_spawnp?|exec[lv]p?e?)\()");
  for (const HouseFile& file : HouseFiles()) {
    if (file.path == "main.cc" || file.path == "git/git_process.cc") continue;
    CHECK_MESSAGE(!std::regex_search(file.text, start), file.path << " starts a program");
  }
}

TEST_CASE("nothing is iterated in an order that differs from run to run") {
  for (const HouseFile& file : HouseFiles()) {
    for (const std::string& include : Includes(file.text)) {
      CHECK_MESSAGE(!include.starts_with("unordered_"), file.path << " includes " << include);
    }
  }
}

TEST_CASE("the top level holds what it should and nothing else") {
  const std::set<std::string> known = {"CHANGELOG.md",
                                       "CMakeLists.txt",
                                       "CMakePresets.json",
                                       "CONTRIBUTING.md",
                                       "README.md",
                                       "build",
                                       "dev",
                                       "docs",
                                       "examples",
                                       "plans",
                                       "src",
                                       "tests"};
  for (const auto& entry : fs::directory_iterator(WSOA_SOURCE_DIR)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(".")) continue;
    CHECK_MESSAGE(known.contains(name), name << " stands at the top level");
  }
}
