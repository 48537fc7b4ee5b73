// What the workspace is given of the world around it: a plain struct, so that a test says all of
// it.
#ifndef WSOA_WORKSPACE_WORLD_H_
#define WSOA_WORKSPACE_WORLD_H_

#include <cstddef>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "plan/date/date.h"

namespace wsoa {

// Called after each step of a job, by several threads at once.
using StepDone = std::function<void()>;

// Called when a long job begins, with what it is ("reading 200 versions") and how many steps it
// has. What it returns is destroyed when the job is over.
using StartJob = std::function<StepDone(const std::string& what, std::size_t steps)>;

struct World {
  std::filesystem::path directory = {};  // absolute; relative paths start here
  std::istream* input = nullptr;         // what the path `-` reads; null: it is empty
  Day today{};
  unsigned threads = 1;                         // how many plans may be read at once
  std::vector<std::string> table_formats = {};  // the words that `format` of .wsoa.yaml may be
  StartJob start_job = nullptr;                 // null: nobody watches
};

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_WORLD_H_
