// A plan of the folder plans/ in a test that compares it with the document it was transcribed from.
#ifndef WSOA_TESTS_SUPPORT_PUBLISHED_PLAN_H_
#define WSOA_TESTS_SUPPORT_PUBLISHED_PLAN_H_

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "plan/index.h"
#include "plan/read/read_plan.h"
#include "plan/walk.h"

namespace wsoa {

// A plan with the source that it points into.
struct Published {
  std::unique_ptr<Source> source;
  Plan plan;
  std::vector<PlacedAction> actions;
};

// The plan of that name, `southend-2019.yaml`, which reads without a problem.
inline Published ReadPublished(const std::string& name) {
  std::ifstream file(std::string(WSOA_SOURCE_DIR) + "/plans/" + name, std::ios::binary);
  Published published;
  published.source = std::make_unique<Source>(
      name, std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>()));
  Diagnostics problems;
  ReadResult result = ReadPlan(*published.source, problems);
  REQUIRE(problems.empty());
  REQUIRE(result.plan);
  published.plan = *std::move(result.plan);
  published.actions = PlaceActions(published.plan);
  return published;
}

// Texts with a space between them.
inline std::string Joined(const Texts& texts) {
  std::string joined;
  for (const Text& text : texts) joined += (joined.empty() ? "" : " ") + *text;
  return joined;
}

// The due as written, "-" where there is none.
inline std::string DueAsWritten(const Action& action) {
  return action.due ? std::string(action.due->span.text()) : "-";
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_PUBLISHED_PLAN_H_
