#include "snapshot/snapshot_schema.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/files.h"
#include "support/run.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

TEST_CASE("the schema is valid, what wsoa snapshot writes passes, and what lacks a key does not") {
  const TemporaryFolder folder;
  folder.Write("schema.json", SnapshotSchemaJson());
  TestWorld world;
  world.directory = WSOA_SOURCE_DIR;
  std::string files;
  int count = 0;
  for (const auto& file : fs::directory_iterator(fs::path(WSOA_SOURCE_DIR) / "plans")) {
    const RunResult result = RunWsoa({"snapshot", file.path().string()}, world);
    REQUIRE(result.status == 0);
    const std::string name = std::to_string(++count) + ".json";
    folder.Write(name, result.out);
    files += " '" + (folder.path() / name).string() + "'";
  }
  REQUIRE(count > 0);
  const std::string command = "python3 '" WSOA_SOURCE_DIR
                              "/tests/snapshot/validate_snapshot.py' '" +
                              (folder.path() / "schema.json").string() + "'" + files;
  CHECK(std::system(command.c_str()) == 0);
}

}  // namespace
}  // namespace wsoa
