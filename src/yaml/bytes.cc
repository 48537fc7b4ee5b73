#include "yaml/bytes.h"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;
constexpr std::size_t kLargestText = 16 * kMebibyte;
constexpr std::size_t kLongestLine = kMebibyte;
constexpr std::size_t kMostShown = 20;  // of one kind of fault; the rest is only counted

struct Fault {
  Span span;
  std::string message;
};

// The faults of one kind, in the order of the text.
struct FaultList {
  std::string_view rule;
  std::string_view help;
  std::vector<Fault> shown;
  Span first_hidden;
  std::size_t hidden = 0;

  void Add(Span span, std::string message) {
    if (shown.size() < kMostShown) {
      shown.push_back({span, std::move(message)});
    } else if (hidden++ == 0) {
      first_hidden = span;
    }
  }

  void ReportTo(Diagnostics& out) const {
    for (const Fault& fault : shown) out.Error(rule, fault.span, fault.message).help = help;
    if (hidden == 0) return;
    out.Error(rule, first_hidden, fmt::format("{} more places like these from here on", hidden))
        .help = help;
  }
};

bool IsContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// How many bytes at the start of a text that is no character belong together as one fault.
std::size_t FaultLength(std::string_view text) {
  std::size_t length = 1;
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t longest = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  while (length < text.size() && length < longest &&
         IsContinuation(static_cast<unsigned char>(text[length]))) {
    ++length;
  }
  return length;
}

std::string HexBytes(std::string_view bytes) {
  std::string hex;
  for (const char byte : bytes) {
    hex += fmt::format("{}0x{:02X}", hex.empty() ? "" : " ", static_cast<unsigned char>(byte));
  }
  return hex;
}

class ByteChecker {
 public:
  explicit ByteChecker(const Source& source) : source_(source), text_(source.text()) {}

  bool Check(Diagnostics& out) {
    if (text_.size() > kLargestText) {
      const std::size_t mebibytes = (text_.size() + kMebibyte - 1) / kMebibyte;
      out.Error("too-large", At(0, 0),
                fmt::format("the file is {} MiB; 16 MiB is the most that is read", mebibytes))
          .help = "split the plan, or take out what is not part of it";
      return false;
    }
    if (LooksLikeUtf16()) {
      out.Error("not-utf8", At(0, 2), "the file is saved as UTF-16, not as UTF-8").help =
          "save the file as UTF-8";
      return false;
    }
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      CheckLine(begin, end);
      begin = end + 1;
    }
    for (const FaultList* list :
         {&not_utf8_, &control_, &conflict_, &directive_, &line_end_, &long_line_}) {
      list->ReportTo(out);
    }
    return not_utf8_.shown.empty() && control_.shown.empty() && conflict_.shown.empty() &&
           directive_.shown.empty() && line_end_.shown.empty() && long_line_.shown.empty();
  }

 private:
  Span At(std::size_t begin, std::size_t end) const {
    return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  bool LooksLikeUtf16() const {
    if (text_.size() < 2) return false;
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) return true;
    return (text_[0] == '\0') != (text_[1] == '\0');
  }

  void CheckLine(std::size_t begin, std::size_t end) {
    if (end - begin > kLongestLine) long_line_.Add(At(begin, begin), "a line is over 1 MiB long");
    CheckConflictMark(begin, end);
    if (text_[begin] == '%') directive_.Add(At(begin, begin + 1), "a line cannot begin with %");
    for (std::size_t i = begin; i < end;) {
      const auto byte = static_cast<unsigned char>(text_[i]);
      i += byte >= 0x20 && byte < 0x7F ? 1 : CheckUnusual(i, end);
    }
  }

  // Checks what is no plain ASCII character and returns its length.
  std::size_t CheckUnusual(std::size_t i, std::size_t line_end) {
    if (text_[i] == '\t') return 1;
    if (text_[i] == '\r') {
      const bool lone = i + 1 != line_end || line_end == text_.size();
      if (lone && line_end_.shown.empty()) line_end_.Add(At(i, i + 1), kLoneReturn);
      return 1;
    }
    const std::size_t length = CharacterLength(text_.substr(i));
    if (length == 0) {
      const std::size_t fault = FaultLength(text_.substr(i));
      not_utf8_.Add(At(i, i + fault), fmt::format("byte {} is not UTF-8 (is the file saved as "
                                                  "Latin-1?)",
                                                  HexBytes(text_.substr(i, 1))));
      return fault;
    }
    if (IsControlCharacter(text_.substr(i), length)) {
      control_.Add(At(i, i + length),
                   fmt::format("{} {} a control character", HexBytes(text_.substr(i, length)),
                               length == 1 ? "is" : "are"));
    }
    return length;
  }

  void CheckConflictMark(std::size_t begin, std::size_t end) {
    constexpr std::size_t kMarkLength = 7;
    if (end - begin < kMarkLength) return;
    const char mark = text_[begin];
    if (mark != '<' && mark != '=' && mark != '>' && mark != '|') return;
    const std::string_view line = text_.substr(begin, end - begin);
    const std::size_t length = std::min(line.find_first_not_of(mark), line.size());
    if (length != kMarkLength) return;
    if (length < line.size() && line[length] != ' ' && line[length] != '\r') return;
    conflict_.Add(At(begin, begin + kMarkLength), "a merge conflict was left here");
  }

  static constexpr const char* kLoneReturn = "lines end in a lone carriage return (byte 0x0D)";

  const Source& source_;
  std::string_view text_;
  FaultList not_utf8_{"not-utf8", "save the file as UTF-8", {}, {}, 0};
  FaultList control_{"not-utf8", "remove it", {}, {}, 0};
  FaultList conflict_{"yaml-syntax",
                      "keep the lines that are right and delete the lines that begin with "
                      "<<<<<<<, ======= and >>>>>>>",
                      {},
                      {},
                      0};
  FaultList directive_{"yaml-syntax", "put the text in quotes", {}, {}, 0};
  FaultList line_end_{
      "yaml-syntax", "save the file with LF (Unix) or CRLF (Windows) line ends", {}, {}, 0};
  FaultList long_line_{"too-large", "break the text into lines", {}, {}, 0};
};

}  // namespace

bool CheckBytes(const Source& source, Diagnostics& out) { return ByteChecker(source).Check(out); }

}  // namespace wsoa
