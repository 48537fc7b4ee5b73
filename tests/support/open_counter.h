// Counts how often a file is opened, by this process and those that it starts.
#ifndef WSOA_TESTS_SUPPORT_OPEN_COUNTER_H_
#define WSOA_TESTS_SUPPORT_OPEN_COUNTER_H_

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <stdexcept>

namespace wsoa {

class OpenCounter {
 public:
  explicit OpenCounter(const std::filesystem::path& file)
      : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    // Two equal events in a row would count as one: between two openings there is a closing.
    const int watch = inotify_add_watch(descriptor_, file.c_str(), IN_OPEN | IN_CLOSE);
    if (watch < 0) throw std::runtime_error("cannot watch " + file.string());
  }
  ~OpenCounter() { close(descriptor_); }
  OpenCounter(const OpenCounter&) = delete;
  OpenCounter& operator=(const OpenCounter&) = delete;

  // Since it was last called.
  int Count() const {
    int opened = 0;
    std::array<char, 4096> bytes{};
    for (;;) {
      const ssize_t size = read(descriptor_, bytes.data(), bytes.size());
      if (size <= 0) return opened;
      for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
        inotify_event event{};
        std::memcpy(&event, bytes.data() + at, sizeof event);
        if (event.mask & IN_OPEN) ++opened;
        at += sizeof event + event.len;
      }
    }
  }

 private:
  int descriptor_;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_OPEN_COUNTER_H_
