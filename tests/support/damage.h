// Damages one file of a repository, in one of the ways in which disks, power cuts and people do,
// and puts it right again.
#ifndef WSOA_TESTS_SUPPORT_DAMAGE_H_
#define WSOA_TESTS_SUPPORT_DAMAGE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "git/object_reader.h"
#include "support/files.h"

namespace wsoa {

// Bytes as zlib reads them, without being made smaller.
inline std::string AsZlib(const std::string& bytes) {
  std::string text = "\x78\x01\x01";
  const auto add = [&](std::uint32_t value) { text += static_cast<char>(value & 0xFF); };
  const auto size = static_cast<std::uint32_t>(bytes.size());
  add(size);
  add(size >> 8);
  add(~size);
  add(~size >> 8);
  text += bytes;
  constexpr std::uint32_t kAdlerPrime = 65521;
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char letter : bytes) {
    a = (a + static_cast<unsigned char>(letter)) % kAdlerPrime;
    b = (b + a) % kAdlerPrime;
  }
  for (const std::uint32_t part : {b >> 8, b, a >> 8, a}) add(part);
  return text;
}

class Damager {
 public:
  // `git_folder` is a `.git` whose loose objects are small (below 64 KB).
  explicit Damager(std::filesystem::path git_folder) : folder_(std::move(git_folder)) {
    ObjectReader reader(folder_.parent_path());
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
      const std::string name = entry.path().lexically_relative(folder_).generic_string();
      if (!entry.is_regular_file() || !IsOfInterest(name)) continue;
      std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
      files_.push_back(name);
      if (IsLooseObject(name)) objects_[name] = reader.Get(IdOf(name));
    }
    std::sort(files_.begin(), files_.end());
  }

  // Damages a file, and returns in words what was done.
  std::string Damage(std::mt19937& random) {
    file_ = files_[Below(files_.size(), random)];
    before_ = ReadWholeFile(folder_ / file_);
    std::string after = before_;
    const std::string how =
        IsLooseObject(file_) && Below(2, random) == 0 ? Lie(after, random) : Spoil(after, random);
    if (how == "taken away") {
      std::filesystem::remove(folder_ / file_);
    } else {
      WriteWholeFile(folder_ / file_, after);
    }
    return file_ + " " + how;
  }

  void PutRight() const { WriteWholeFile(folder_ / file_, before_); }

 private:
  static std::size_t Below(std::size_t limit, std::mt19937& random) {
    return limit == 0 ? 0 : random() % limit;
  }

  // Settings, hooks and logs are not read as part of a history.
  static bool IsOfInterest(const std::string& name) {
    return name == "HEAD" || name == "index" || name == "packed-refs" ||
           name.starts_with("refs/") || name.starts_with("objects/");
  }
  static bool IsLooseObject(const std::string& name) {
    return name.starts_with("objects/") && name.find('/', 8) == 10;
  }
  static std::string IdOf(const std::string& name) { return name.substr(8, 2) + name.substr(11); }

  static std::string Spoil(std::string& bytes, std::mt19937& random) {
    const std::size_t at = Below(bytes.size(), random);
    switch (Below(7, random)) {
      case 0:
        bytes.resize(at);
        return "cut to " + std::to_string(at) + " bytes";
      case 1:
        bytes.clear();
        return "emptied";
      case 2:
        return "taken away";
      case 3:
        bytes.insert(at, std::string(1 + Below(40, random), static_cast<char>(random())));
        return "with bytes put in at " + std::to_string(at);
      case 4:
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), '\0');
        return "with zeros from " + std::to_string(at);
      case 5:
        bytes.erase(at, 1 + Below(40, random));
        return "with bytes taken out at " + std::to_string(at);
      default:
        if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << Below(8, random)));
        return "with a bit flipped at " + std::to_string(at);
    }
  }

  // An object that is well packed, and is not what it says.
  std::string Lie(std::string& bytes, std::mt19937& random) const {
    const GitObject& object = objects_.at(file_);
    std::string type = object.type;
    std::string text = object.bytes;
    std::size_t size = text.size();
    std::string how;
    switch (Below(4, random)) {
      case 0:
        size = Below(size, random);
        how = "that says it is " + std::to_string(size) + " bytes";
        break;
      case 1:
        size += 1 + Below(5000, random);
        how = "that says it is " + std::to_string(size) + " bytes";
        break;
      case 2:
        type = type == "blob" ? "tree" : "blob";
        how = "that says it is a " + type;
        break;
      default:
        how = "that was written anew: " + Spoil(text, random);
        if (text == object.bytes) text += ' ';
        size = text.size();
        break;
    }
    bytes = AsZlib(type + " " + std::to_string(size) + '\0' + text);
    return how;
  }

  std::filesystem::path folder_;
  std::vector<std::string> files_;
  std::map<std::string, GitObject> objects_;  // by file
  std::string file_;                          // that was damaged last
  std::string before_;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_DAMAGE_H_
