#include "changes/life/life_texts.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "support/test_plan.h"

using namespace wsoa;

namespace {

using Kind = PlanVersion::Kind;

std::vector<LifeText> Unread(std::size_t count) {
  std::vector<LifeText> texts;
  for (std::size_t i = 0; i < count; ++i) {
    PlanVersion version;
    version.commit = i;
    texts.push_back({std::move(version), MakeDay(2022, 1, 1), Commit()});
  }
  return texts;
}

struct Reader {
  std::size_t calls = 0;
  std::size_t texts = 0;

  LifeTexts::Read AsRead() {
    return [this](const std::vector<PlanVersion*>& versions) {
      ++calls;
      texts += versions.size();
      for (PlanVersion* version : versions) {
        version->kind = Kind::kPlan;
        version->text = std::make_shared<PlanText>(
            std::make_unique<Source>("plan.yaml", std::to_string(version->commit)), Plan(), 3);
      }
    };
  }
};

}  // namespace

TEST_CASE("of a long history few texts are held, and each is read once on the way") {
  constexpr std::size_t kTexts = 500;
  Reader reader;
  LifeTexts texts(Unread(kTexts), reader.AsRead());
  for (std::size_t i = kTexts; i-- > 1;) {
    REQUIRE(texts.Whole(i).version.text->source->text() == std::to_string(i));
    REQUIRE(texts.Whole(i - 1).version.text->source->text() == std::to_string(i - 1));
  }
  CHECK(reader.texts == kTexts);
  CHECK(reader.calls < kTexts / 10);
  CHECK(texts.most_held() < 60);
}

TEST_CASE("what was forgotten is read again, and what is known of it stays") {
  Reader reader;
  LifeTexts texts(Unread(200), reader.AsRead());
  const LifeText first = texts.Whole(0);
  for (std::size_t i = 1; i < 200; ++i) texts.Whole(i);
  CHECK(texts.At(0).is_plan());
  CHECK(texts.At(0).form_problems == 3);
  CHECK_FALSE(texts.At(0).version.text);
  CHECK(first.version.text->source->text() == "0");
  CHECK(texts.Whole(0).version.text->source->text() == "0");
}
