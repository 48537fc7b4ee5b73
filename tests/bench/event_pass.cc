// yaml-cpp's own pass over the events of the named files, and nothing else: the yardstick of ./dev
// bench.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <cstdio>
#include <fstream>
#include <string>

namespace {

class Counter : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override { ++count; }
  void OnDocumentEnd() override { ++count; }
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++count; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++count; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {
    ++count;
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    ++count;
  }
  void OnSequenceEnd() override { ++count; }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    ++count;
  }
  void OnMapEnd() override { ++count; }

  long count = 0;
};

}  // namespace

int main(int argc, char** argv) {
  Counter counter;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i]);
    YAML::Parser parser(file);
    parser.HandleNextDocument(counter);
  }
  std::printf("%ld events\n", counter.count);
  return 0;
}
