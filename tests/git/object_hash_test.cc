#include "git/object_hash.h"

#include <doctest/doctest.h>

#include <string>

#include "git/object_reader.h"
#include "support/test_repository.h"

using namespace wsoa;

TEST_CASE("every object of git is what its id says, with either hash") {
  for (const std::string init : {"", "--object-format=sha256"}) {
    const TestRepository built(init);
    built.Write("a.yaml", std::string("zero \0 byte\n", 12));
    built.Write("empty.yaml", "");
    built.Commit("first");
    built.Git("tag -a v1 -m one");
    ObjectReader reader(built.root());
    for (const std::string name : {"HEAD", "HEAD^{tree}", "HEAD:a.yaml", "HEAD:empty.yaml", "v1"}) {
      GitObject object = reader.Get(name);
      REQUIRE(object.found == GitObject::Found::kOne);
      CHECK(IsWhatItsIdSays(object));
      GitObject longer = object;
      longer.bytes += ' ';
      CHECK(!IsWhatItsIdSays(longer));
      object.type = "other";
      CHECK(!IsWhatItsIdSays(object));
    }
  }
}
