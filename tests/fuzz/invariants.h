// What must hold of every run of the program, whatever it was given.
#ifndef WSOA_TESTS_FUZZ_INVARIANTS_H_
#define WSOA_TESTS_FUZZ_INVARIANTS_H_

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/files.h"
#include "support/run.h"

namespace wsoa {

// Says that what the contract promises was broken, in a way that the fuzzer takes down.
inline void Expect(bool holds) {
  if (!holds) __builtin_trap();
}

// No control characters but those that end and part lines; those of U+0080 to U+009F are two bytes.
inline bool SteersNothing(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') return false;
    if (byte == 0x7F) return false;
    const bool is_c1 = byte == 0xC2 && i + 1 < text.size() &&
                       static_cast<unsigned char>(text[i + 1]) < 0xA0 &&
                       static_cast<unsigned char>(text[i + 1]) >= 0x80;
    if (is_c1) return false;
  }
  return true;
}

inline bool Wants(const std::vector<std::string>& args, std::string_view word) {
  return std::find(args.begin(), args.end(), word) != args.end();
}

// Runs a command twice in the folder: the exit status is a documented one, nothing steers a screen,
// JSON is JSON, and the second run says the same.
inline void RunAndExpect(const std::vector<std::string>& args,
                         const std::filesystem::path& folder) {
  TestWorld world;
  world.directory = folder;
  const RunResult result = RunWsoa(args, world);
  Expect(result.status >= 0 && result.status <= 3);
  Expect(result.err.find("should not have happened") == std::string::npos);
  Expect(SteersNothing(result.out) && SteersNothing(result.err));
  if (Wants(args, "json") && !result.out.empty()) Expect(nlohmann::json::accept(result.out));
  const RunResult again = RunWsoa(args, world);
  Expect(again.out == result.out && again.err == result.err && again.status == result.status);
}

}  // namespace wsoa

#endif  // WSOA_TESTS_FUZZ_INVARIANTS_H_
