#include "workspace/plan_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "source/failure.h"
#include "support/files.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

class PlanFolder {
 public:
  PlanFolder() {
    for (const char* name : {"plans/b.yaml", "plans/a.yml", "plans/old/c.yaml", "plans/notes.txt",
                             "plans/.hidden.yaml", "data/d.yaml", "top.yaml"}) {
      folder_.Write(name, "wsoa: 1\n");
    }
  }

  const fs::path& root() const { return folder_.path(); }

  // "plans/a.yml* plans/b.yaml", a star after what was named outright.
  std::string Chosen(const std::vector<std::string>& paths, const std::string& from = ".",
                     const std::vector<std::string>& patterns = {}, bool settings = false) const {
    const fs::path directory = (folder_.path() / from).lexically_normal();
    Settings found;
    if (settings || !patterns.empty()) found.folder = folder_.path();
    found.plans = patterns;
    const PlanFiles chosen = ChoosePlanFiles(paths, found, FolderTree(directory), directory);
    std::string text;
    for (const PlanFile& file : chosen.files) {
      text += (text.empty() ? "" : " ") + file.path + (file.named ? "*" : "");
    }
    for (const std::string& pattern : chosen.unmatched_patterns) text += " (no " + pattern + ")";
    return text;
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("files and folders that are named, in path order") {
  const PlanFolder place;
  CHECK(place.Chosen({"top.yaml", "plans"}) ==
        "plans/a.yml plans/b.yaml plans/old/c.yaml top.yaml*");
  CHECK(place.Chosen({"./plans/"}) == "plans/a.yml plans/b.yaml plans/old/c.yaml");
  CHECK(place.Chosen({"plans/notes.txt"}) == "plans/notes.txt*");
  CHECK(place.Chosen({"../data"}, "plans") == "../data/d.yaml");
  CHECK(place.Chosen({"."}, "data") == "d.yaml");
}

TEST_CASE("a file is read once, however often it is named") {
  const PlanFolder place;
  CHECK(place.Chosen({"top.yaml", "./top.yaml", "plans/../top.yaml"}) == "top.yaml*");
  CHECK(place.Chosen({(place.root() / "top.yaml").string(), "top.yaml"}).ends_with("top.yaml*"));
  CHECK(place.Chosen({"plans", "plans/b.yaml"}) == "plans/a.yml plans/b.yaml* plans/old/c.yaml");
  fs::create_symlink("top.yaml", place.root() / "link.yaml");
  CHECK(place.Chosen({"top.yaml", "link.yaml"}) == "top.yaml*");
  CHECK(place.Chosen({"-", "-"}) == "-*");
}

TEST_CASE("without a path: what the settings say, else plans, else what is here") {
  const PlanFolder place;
  CHECK(place.Chosen({}) == "plans/a.yml plans/b.yaml plans/old/c.yaml");
  CHECK(place.Chosen({}, "data") == "d.yaml");
  CHECK(place.Chosen({}, ".", {"data/*.yaml", "plans/*.yml"}) == "data/d.yaml plans/a.yml");
  CHECK(place.Chosen({}, ".", {"plans/**/*.yaml"}) == "plans/b.yaml plans/old/c.yaml");
  CHECK(place.Chosen({}, ".", {"top.yaml"}) == "top.yaml");
}

TEST_CASE("the settings speak of their own folder, wherever one stands below it") {
  const PlanFolder place;
  CHECK(place.Chosen({}, "plans/old", {"data/*.yaml"}) == "../../data/d.yaml");
  CHECK(place.Chosen({}, "data", {}, /*settings=*/true) ==
        "../plans/a.yml ../plans/b.yaml ../plans/old/c.yaml");
}

TEST_CASE("a pattern that no file fits is told") {
  const PlanFolder place;
  CHECK(place.Chosen({}, ".", {"data/*.yaml", "dta/*.yaml", "plans/*.json"}) ==
        "data/d.yaml (no dta/*.yaml) (no plans/*.json)");
}

TEST_CASE("a path that is not there, with the nearest that is") {
  const PlanFolder place;
  CHECK_THROWS_WITH_AS(place.Chosen({"plan"}),
                       "there is no file or folder plan (did you mean plans?)", Failure);
  CHECK_THROWS_WITH_AS(place.Chosen({"plans/bb.yaml"}),
                       "there is no file or folder plans/bb.yaml (did you mean plans/b.yaml?)",
                       Failure);
  CHECK_THROWS_WITH_AS(place.Chosen({"nowhere/at/all"}),
                       "there is no file or folder nowhere/at/all", Failure);
}
