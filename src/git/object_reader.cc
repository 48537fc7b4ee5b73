#include "git/object_reader.h"

#include <charconv>
#include <string_view>
#include <utility>

#include "git/damage.h"
#include "source/failure.h"

namespace wsoa {
namespace {

Failure Damaged(const std::string& complaint) {
  return TellOfDamage("cannot read the repository: git says " + InGitsWords(complaint));
}

bool Has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

// In a partial clone, of what was never fetched.
bool TellsOfPartialClone(const std::string& complaint) {
  return Has(complaint, "from promisor remote");
}

// What git says of an object that it has not found: most errors are of damage, a few only of what
// was asked.
bool TellsOfDamage(const std::string& complaint) {
  const bool of_the_question = Has(complaint, "but the object dereferences to");
  return !of_the_question && !TellsOfPartialClone(complaint) &&
         (Has(complaint, "error: ") || Has(complaint, "fatal: "));
}

// Reads "ID TYPE SIZE".
std::optional<GitObject> ReadHead(std::string_view head, std::size_t& size) {
  const std::size_t type = head.find(' ');
  const std::size_t digits = head.rfind(' ');
  if (type == digits) return std::nullopt;
  const auto [end, error] =
      std::from_chars(head.data() + digits + 1, head.data() + head.size(), size);
  if (error != std::errc() || end != head.data() + head.size()) return std::nullopt;
  return GitObject{GitObject::Found::kOne, std::string(head.substr(0, type)),
                   std::string(head.substr(type + 1, digits - type - 1)), ""};
}

bool IsFullId(std::string_view name) {
  constexpr std::size_t kSha1Digits = 40;
  constexpr std::size_t kSha256Digits = 64;
  return (name.size() == kSha1Digits || name.size() == kSha256Digits) &&
         name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

GitObject ObjectReader::Get(const std::string& name) {
  ++objects_asked_for_;
  if (!process_) {
    process_ = std::make_unique<GitProcess>(
        directory_, std::vector<std::string>{"cat-file", "--batch", "-z"}, GitProcess::Options());
  }
  try {
    GitObject object = Ask(name);
    if (process_ && !process_->takes_input()) process_.reset();
    return object;
  } catch (const Failure&) {
    process_.reset();  // what it still says is no answer to the next question
    throw;
  }
}

// The answer is the head, the bytes and a line end; or "NAME missing", "NAME ambiguous".
GitObject ObjectReader::Ask(const std::string& name) {
  const std::size_t said_before = process_->ErrorSize();
  std::string head;
  if (!process_->Write(name + '\0') || !process_->ReadLine(head)) return NoAnswer(name);
  const std::string several = " ambiguous";
  if (head == name + several) return {GitObject::Found::kSeveral, "", "", ""};
  if (head == name + " missing") {
    const std::string complaint = process_->Errors(said_before);
    if (Has(complaint, "is ambiguous")) return {GitObject::Found::kSeveral, "", "", ""};
    if (TellsOfDamage(complaint)) throw Damaged(complaint);
    return {};
  }
  std::size_t size = 0;
  auto object = ReadHead(head, size);
  std::string end;
  if (!object || !process_->Read(object->bytes, size) || !process_->Read(end, 1) || end != "\n") {
    const std::string complaint = process_->Errors(said_before);
    throw Damaged(complaint.empty() ? "fewer bytes of " + head + " than that" : complaint);
  }
  // Where an object is longer than it says, its rest looks like the next answer.
  if (IsFullId(name) && object->id != name) throw Damaged("something else than " + name);
  return std::move(*object);
}

// Git ends at what it takes for a grave fault, which for "main@{upstream}" is a branch without one.
GitObject ObjectReader::NoAnswer(const std::string& name) {
  const std::string complaint = process_->Errors();
  process_.reset();
  const bool of_the_question = Has(name, "@{") && !Has(complaint, "error: ");
  if (!of_the_question && !TellsOfPartialClone(complaint)) throw Damaged(complaint);
  return {};
}

}  // namespace wsoa
