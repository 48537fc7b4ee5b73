#include "source/replace_file.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <system_error>
#include <vector>

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// Of the name of every file that is not finished; a name of its own, since FILE's may have all the
// letters that a name can have.
constexpr std::string_view kUnfinishedBegin = ".wsoa-";
constexpr std::string_view kUnfinishedEnd = ".tmp";

std::string ReasonOf(int error) { return std::strerror(error); }

// An open file. Not copied: it closes once.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  // Whether closing went well: some systems tell only then that a disk is full.
  bool Close() {
    const int number = number_;
    number_ = -1;
    return close(number) == 0;
  }

 private:
  int number_;
};

// Keeps the signals that end a program waiting: they are delivered when this goes.
class SignalsWait {
 public:
  SignalsWait() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsWait() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;

 private:
  sigset_t before_{};
};

// The error, or 0.
int WriteAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(descriptor, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      pollfd ready{descriptor, POLLOUT, 0};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

// One writer at a time in a folder, so that what is unfinished there is nobody's. Without the
// right to read the folder, or where a file system knows no locks, there is none.
bool LockFolder(const Descriptor& folder) {
  constexpr int kTries = 100;
  constexpr useconds_t kPause = 50'000;
  for (int i = 0; i < kTries; ++i) {
    if (flock(folder.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return true;
    usleep(kPause);
  }
  return false;
}

void RemoveUnfinished(const fs::path& folder) {
  std::vector<fs::path> unfinished;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(kUnfinishedBegin) && name.ends_with(kUnfinishedEnd)) {
      unfinished.push_back(entry->path());
    }
  }
  for (const fs::path& path : unfinished) unlink(path.c_str());
}

class Replacing {
 public:
  Replacing(fs::path target, const FileText& text)
      : target_(std::move(target)),
        folder_(target_.parent_path()),
        unfinished_(folder_ / (std::string(kUnfinishedBegin) + std::to_string(getpid()) +
                               std::string(kUnfinishedEnd))),
        text_(text) {}

  std::string Run() {
    const Descriptor folder(open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.is_open()) {
      if (!LockFolder(folder)) return "another run of wsoa is writing in the same folder";
      RemoveUnfinished(folder_);
    }
    had_file_ = stat(target_.c_str(), &was_) == 0;
    const FileState before = StateOfFile(target_);
    if (text_.made_from && *text_.made_from != before) return "it was changed meanwhile";
    const SignalsWait until_nothing_is_left;
    std::string reason = WriteBeside();
    const bool has_names = had_file_ && was_.st_nlink > 1;
    if (reason.empty() && has_names) return PutInto();
    if (reason.empty() && StateOfFile(target_) != before) reason = "it was changed meanwhile";
    if (reason.empty()) reason = TakeItsPlace();
    unlink(unfinished_.c_str());
    if (reason.empty() && folder.is_open()) fsync(folder.number());
    return reason;
  }

 private:
  std::string WriteBeside() {
    constexpr mode_t kForNewFile = 0666;
    Descriptor file(open(unfinished_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                         kForNewFile));
    if (!file.is_open()) return ReasonOf(errno);
    if (const int error = WriteAll(file.number(), text_.text)) return ReasonOf(error);
    if (had_file_) KeepOwner(file);
    const auto mode = text_.mode  ? text_.mode
                      : had_file_ ? std::optional<mode_t>(was_.st_mode & 07777)
                                  : std::nullopt;
    if (mode && fchmod(file.number(), *mode) != 0) return ReasonOf(errno);
    if (fsync(file.number()) != 0 && errno != EINVAL && errno != EROFS) return ReasonOf(errno);
    if (fstat(file.number(), &is_) != 0) return ReasonOf(errno);
    return file.Close() ? "" : ReasonOf(errno);
  }

  // Only some may give a file away; then at least its group stays, if that is allowed.
  void KeepOwner(const Descriptor& file) const {
    constexpr auto kSame = static_cast<uid_t>(-1);
    if (fchown(file.number(), was_.st_uid, was_.st_gid) == 0) return;
    if (fchown(file.number(), kSame, was_.st_gid) != 0) return;
  }

  std::string TakeItsPlace() {
    if (rename(unfinished_.c_str(), target_.c_str()) != 0) return ReasonOf(errno);
    struct stat now {};
    const bool is_there =
        stat(target_.c_str(), &now) == 0 && now.st_ino == is_.st_ino && now.st_dev == is_.st_dev;
    return is_there ? "" : "it did not take the place of the old file";
  }

  // A file with several names is written where it is, or the other names would keep the old text.
  std::string PutInto() {
    std::string reason;
    Descriptor file(open(target_.c_str(), O_WRONLY | O_CLOEXEC));
    const auto size = static_cast<off_t>(text_.text.size());
    if (!file.is_open()) {
      reason = ReasonOf(errno);
    } else if (const int full = posix_fallocate(file.number(), 0, std::max<off_t>(size, 1));
               full == ENOSPC || full == EFBIG || full == EIO) {
      reason = ReasonOf(full);  // before a byte of it is changed, but for its length
      if (ftruncate(file.number(), was_.st_size) != 0) reason += ", and it is longer now";
    } else {
      int error = WriteAll(file.number(), text_.text);
      if (error == 0 && ftruncate(file.number(), size) != 0) error = errno;
      if (error == 0 && fsync(file.number()) != 0) error = errno;
      if (error != 0) {
        return ReasonOf(error) +
               "; it has several names and is now half written: the whole text is in " +
               unfinished_.string();
      }
      if (text_.mode) fchmod(file.number(), *text_.mode);
    }
    unlink(unfinished_.c_str());
    return reason;
  }

  const fs::path target_;
  const fs::path folder_;
  const fs::path unfinished_;
  const FileText& text_;
  bool had_file_ = false;
  struct stat was_ {};  // what stood there
  struct stat is_ {};   // what was written beside it
};

std::string WriteInto(const fs::path& path, std::string_view text) {
  Descriptor file(open(path.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
  if (!file.is_open()) return ReasonOf(errno);
  if (const int error = WriteAll(file.number(), text)) return ReasonOf(error);
  return file.Close() ? "" : ReasonOf(errno);
}

}  // namespace

FileState StateOfFile(const fs::path& path) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) return {};
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  return {true, found.st_dev, found.st_ino, found.st_size,
          found.st_mtim.tv_sec * kNanoseconds + found.st_mtim.tv_nsec};
}

std::string ReplaceFile(const fs::path& path, const FileText& text) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) {
    if (errno != ENOENT) return ReasonOf(errno);
    // A link that leads nowhere is a link to the file that is to be.
    std::error_code error;
    fs::path target = path;
    if (fs::is_symlink(fs::symlink_status(path, error))) {
      target = path.parent_path() / fs::read_symlink(path, error);
    }
    if (!fs::is_directory(target.parent_path(), error)) return "there is no such folder";
    return Replacing(target, text).Run();
  }
  if (S_ISDIR(found.st_mode)) return "it is a folder";
  if (!S_ISREG(found.st_mode)) return WriteInto(path, text.text);
  std::error_code error;
  fs::path target = fs::canonical(path, error);
  return error ? error.message() : Replacing(std::move(target), text).Run();
}

}  // namespace wsoa
