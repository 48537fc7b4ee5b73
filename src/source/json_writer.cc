#include "source/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>

#include "source/escape.h"
#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

// How many of the first bytes of `bytes` make one character, and whether they do. A sequence that
// breaks off counts the bytes before the one that does not fit, at least one.
struct Sequence {
  std::size_t length = 1;
  bool is_whole = false;
};

struct Follower {
  unsigned char from = 0x80;
  unsigned char to = 0xBF;
};

// Which second bytes may follow: no overlong forms, no surrogates, nothing after U+10FFFF.
Follower SecondAfter(unsigned char first) {
  if (first == 0xE0) return {0xA0, 0xBF};
  if (first == 0xED) return {0x80, 0x9F};
  if (first == 0xF0) return {0x90, 0xBF};
  if (first == 0xF4) return {0x80, 0x8F};
  return {};
}

std::size_t LengthAfter(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

Sequence SequenceAt(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const std::size_t length = LengthAfter(byte(0));
  if (length == 0) return {};
  Follower follower = SecondAfter(byte(0));
  for (std::size_t i = 1; i < length; ++i, follower = {}) {
    if (i == bytes.size() || byte(i) < follower.from || byte(i) > follower.to) return {i, false};
  }
  return {length, true};
}

// The escape of a character that a JSON text may not hold as it is; empty if it may.
std::string EscapeFor(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20) return "";
  return std::string("\\u00") + kDigits[byte / 16] + kDigits[byte % 16];
}

void WriteUnit(std::uint32_t unit, std::string& out) {
  out += "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) out += kDigits[(unit >> shift) & 15];
}

// Writes a character as JSON's \uXXXX, beyond U+FFFF as two of them.
void WriteByNumber(std::int32_t code, std::string& out) {
  constexpr std::uint32_t kBeyond = 0x10000;
  const auto number = static_cast<std::uint32_t>(code);
  if (number < kBeyond) return WriteUnit(number, out);
  WriteUnit(0xD800 + ((number - kBeyond) >> 10), out);
  WriteUnit(0xDC00 + ((number - kBeyond) & 0x3FF), out);
}

bool IsPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '#';
}

// Writes the character that the text begins with, and takes it off. What is not seen or steers a
// screen is written by its number (escape.h): JSON is shown on terminals too. Likewise what begins
// a command for a CI service (ci_commands.h).
void WriteCharacter(std::string_view& text, std::int32_t before, std::string& out) {
  const Sequence sequence = SequenceAt(text);
  const std::string escape = EscapeFor(text[0]);
  const auto code = FirstCharacter(text).code;
  if (!sequence.is_whole) {
    out += kReplacement;
  } else if (!escape.empty()) {
    out += escape;
  } else if (text.starts_with("##") || (code && IsHidden(*code, before))) {
    WriteByNumber(*code, out);
  } else {
    out += text.substr(0, sequence.length);
  }
  text.remove_prefix(sequence.length);
}

void WriteText(std::string_view text, std::string& out) {
  out += '"';
  std::int32_t before = 0;  // the last character
  while (!text.empty()) {
    const auto plain = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), IsPlain) - text.begin());
    out += text.substr(0, plain);
    if (plain > 0) before = text[plain - 1];
    text.remove_prefix(plain);
    if (text.empty()) break;
    const std::int32_t code = FirstCharacter(text).code.value_or(0);
    WriteCharacter(text, before, out);
    before = code;
  }
  out += '"';
}

// The digits of a number and where its point stands: 12.5 is "125" and 2.
struct Decimal {
  std::string digits;
  int point = 0;
};

// The fewest digits that give the same number back. `number` is finite and above zero.
Decimal DecimalOf(double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                 std::chars_format::scientific)
                       .ptr;
  const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const std::size_t e = text.find('e');
  Decimal decimal;
  std::copy_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(e),
               std::back_inserter(decimal.digits), [](char c) { return c != '.'; });
  decimal.point = std::stoi(std::string(text.substr(e + 1))) + 1;
  return decimal;
}

// 1.5e+20, 1e-07.
std::string Scientific(const Decimal& decimal) {
  const int exponent = decimal.point - 1;
  const std::string power = std::to_string(std::abs(exponent));
  std::string text = decimal.digits.substr(0, 1);
  if (decimal.digits.size() > 1) text += "." + decimal.digits.substr(1);
  return text + (exponent < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" : "") + power;
}

std::string Zeros(int count) { return std::string(static_cast<std::size_t>(count), '0'); }

std::string Positive(double number) {
  constexpr int kSmallest = -4;
  constexpr int kLargest = 15;
  Decimal decimal = DecimalOf(number);
  const int point = decimal.point;
  const int size = static_cast<int>(decimal.digits.size());
  if (point <= kSmallest || point > kLargest) return Scientific(decimal);
  if (point <= 0) return "0." + Zeros(-point) + decimal.digits;
  if (size <= point) return decimal.digits + Zeros(point - size) + ".0";
  return decimal.digits.insert(static_cast<std::size_t>(point), ".");
}

void WriteNumber(double number, std::string& out) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  if (std::signbit(number)) out += '-';
  out += number == 0 ? "0.0" : Positive(std::abs(number));
}

// Begins the line of a member or an item, or ends the last one's; on one line there are none.
void BreakLine(std::optional<std::size_t> indent, std::string& out) {
  if (indent) out.append(1, '\n').append(*indent, ' ');
}

constexpr std::size_t kIndent = 2;

std::optional<std::size_t> Deeper(std::optional<std::size_t> indent) {
  return indent ? std::optional(*indent + kIndent) : std::nullopt;
}

// Brackets around what `write` writes of each.
template <typename Each, typename Write>
void WriteEach(std::string_view brackets, const std::vector<Each>& all,
               std::optional<std::size_t> indent, std::string& out, const Write& write) {
  out += brackets[0];
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) out += ',';
    BreakLine(Deeper(indent), out);
    write(all[i]);
  }
  if (!all.empty()) BreakLine(indent, out);
  out += brackets[1];
}

}  // namespace

Json Json::Object(std::initializer_list<Member> members) {
  Json json;
  json.value_ = Members(members);
  return json;
}

Json Json::OneLine(const Json& value) {
  Json json;
  json.value_ = Written{value.Line()};
  return json;
}

Json Json::WholeOrDouble(double number) {
  constexpr double kExact = 9007199254740992;  // 2^53: beyond it a double skips whole numbers
  const bool is_whole = std::abs(number) < kExact && number == std::trunc(number);
  return is_whole ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

Json::Members& Json::AsObject() {
  if (std::holds_alternative<std::monostate>(value_)) value_ = Members();
  return std::get<Members>(value_);
}

Json& Json::Add(std::string_view key, Json value) {
  AsObject().emplace_back(std::string(key), std::move(value));
  return *this;
}

Json& Json::Set(std::string_view key, Json value) {
  Json* const there = Find(key);
  if (!there) return Add(key, std::move(value));
  *there = std::move(value);
  return *this;
}

Json& Json::AddAll(Json object) {
  Members& members = AsObject();
  auto& others = object.AsObject();
  std::move(others.begin(), others.end(), std::back_inserter(members));
  return *this;
}

Json& Json::Append(Json item) {
  if (std::holds_alternative<std::monostate>(value_)) value_ = Items();
  std::get<Items>(value_).push_back(std::move(item));
  return *this;
}

Json* Json::Find(std::string_view key) {
  auto* const members = std::get_if<Members>(&value_);
  if (!members) return nullptr;
  const auto found = std::find_if(members->begin(), members->end(),
                                  [&](const Member& member) { return member.first == key; });
  return found == members->end() ? nullptr : &found->second;
}

std::size_t Json::size() const {
  if (const auto* items = std::get_if<Items>(&value_)) return items->size();
  if (const auto* members = std::get_if<Members>(&value_)) return members->size();
  return 0;
}

void Json::Write(std::optional<std::size_t> indent, std::string& out) const {
  if (std::holds_alternative<std::monostate>(value_)) out += "null";
  if (const auto* flag = std::get_if<bool>(&value_)) out += *flag ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&value_)) out += std::to_string(*whole);
  if (const auto* number = std::get_if<double>(&value_)) WriteNumber(*number, out);
  if (const auto* text = std::get_if<std::string>(&value_)) WriteText(*text, out);
  if (const auto* written = std::get_if<Written>(&value_)) out += written->text;
  if (const auto* items = std::get_if<Items>(&value_)) {
    WriteEach("[]", *items, indent, out,
              [&](const Json& item) { item.Write(Deeper(indent), out); });
  }
  if (const auto* members = std::get_if<Members>(&value_)) {
    WriteEach("{}", *members, indent, out, [&](const Member& member) {
      WriteText(member.first, out);
      out += indent ? ": " : ":";
      member.second.Write(Deeper(indent), out);
    });
  }
}

std::string Json::Line() const {
  std::string text;
  Write(std::nullopt, text);
  return text;
}

std::string Json::Lines() const {
  std::string text;
  Write(0, text);
  return text + '\n';
}

}  // namespace wsoa
