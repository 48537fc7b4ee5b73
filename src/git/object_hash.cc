#include "git/object_hash.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wsoa {
namespace {

const std::uint8_t* BytesOf(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::string_view TextOf(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

std::string Sha1(std::string_view head, std::string_view bytes) {
  sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, head.size(), BytesOf(head));
  sha1_update(&context, bytes.size(), BytesOf(bytes));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest{};
  sha1_digest(&context, digest.size(), digest.data());
  return HexOf(TextOf(digest.data(), digest.size()));
}

std::string Sha256(std::string_view head, std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, head.size(), BytesOf(head));
  sha256_update(&context, bytes.size(), BytesOf(bytes));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  return HexOf(TextOf(digest.data(), digest.size()));
}

}  // namespace

bool IsWhatItsIdSays(const GitObject& object) {
  const std::string head = object.type + " " + std::to_string(object.bytes.size()) + '\0';
  constexpr std::size_t kSha1Digits = 2 * std::size_t{SHA1_DIGEST_SIZE};
  const bool is_sha1 = object.id.size() == kSha1Digits;
  return object.id == (is_sha1 ? Sha1(head, object.bytes) : Sha256(head, object.bytes));
}

}  // namespace wsoa
