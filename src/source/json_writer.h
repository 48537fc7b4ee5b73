// JSON as text: a value that is put together and then written. Nothing is read here.
//
// The order of members is kept. Texts are UTF-8; bytes that are not are written as U+FFFD, so that
// what comes out is always JSON. Characters that are not seen or steer a screen are written as
// \uXXXX, which says the same. Numbers that JSON has no word for (infinite, not a number) are
// written as null.
#ifndef WSOA_SOURCE_JSON_WRITER_H_
#define WSOA_SOURCE_JSON_WRITER_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wsoa {

class Json {
 public:
  using Member = std::pair<std::string, Json>;
  using Members = std::vector<Member>;
  using Items = std::vector<Json>;

  Json() = default;  // null
  Json(std::nullptr_t) {}
  Json(bool flag) : value_(flag) {}
  template <std::integral T>
  requires(!std::same_as<T, bool>) Json(T number) : value_(static_cast<std::int64_t>(number)) {}
  // 20.0 is written as such; see WholeOrDouble for 20.
  Json(double number) : value_(number) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(const char* text) : value_(std::string(text)) {}
  // std::nullopt is null.
  template <typename T>
  Json(const std::optional<T>& value) : Json(value ? Json(*value) : Json()) {}
  // A list with an item for each.
  template <typename T>
  Json(const std::vector<T>& values) : value_(Items(values.begin(), values.end())) {}
  Json(Items items) : value_(std::move(items)) {}

  static Json Array(std::initializer_list<Json> items = {}) { return Json(Items(items)); }
  static Json Object(std::initializer_list<Member> members = {});

  // `value` on one line within a text of many lines: a row of a table. It is written at once, and
  // nothing can be added to it.
  static Json OneLine(const Json& value);

  // The number as people write it: 20, not 20.0, where it is whole and exact.
  static Json WholeOrDouble(double number);

  // Appends a member to an object (null becomes one). A key that is there already is not looked
  // for: see Set.
  Json& Add(std::string_view key, Json value);
  // Appends the member, or gives the one of that key this value.
  Json& Set(std::string_view key, Json value);
  // Appends each member of `object`.
  Json& AddAll(Json object);
  // Appends an item to a list (null becomes one).
  Json& Append(Json item);

  // The value of a key of an object; null if there is none.
  Json* Find(std::string_view key);
  // How many members or items.
  std::size_t size() const;

  // On one line, without blanks: {"a":1,"b":[]}.
  std::string Line() const;
  // Each member and item on a line of its own, indented by two, with a line end after the last.
  std::string Lines() const;

 private:
  struct Written {
    std::string text;
  };

  Members& AsObject();
  void Write(std::optional<std::size_t> indent, std::string& out) const;

  std::variant<std::monostate, bool, std::int64_t, double, std::string, Items, Members, Written>
      value_;
};

// What is empty is not said: null.
inline Json TextOrNull(std::string_view text) { return text.empty() ? Json() : Json(text); }

}  // namespace wsoa

#endif  // WSOA_SOURCE_JSON_WRITER_H_
