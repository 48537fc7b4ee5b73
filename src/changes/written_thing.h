// A small thing of a plan (a pause, a revision, a person) as one line of text, from the description
// of its fields: "2022-01-14, until 2022-06, approved SWIG, reason No candidate".
#ifndef WSOA_CHANGES_WRITTEN_THING_H_
#define WSOA_CHANGES_WRITTEN_THING_H_

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "changes/written.h"
#include "plan/fields.h"
#include "plan/value_type.h"

namespace wsoa {

class ThingLine {
 public:
  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo& key, const Member& member, const Type&) {
    if constexpr (std::is_same_v<Type, fields::Meets>) {
      line_.Add(key.name, member.meets);
      Describe(fields::One<ValueType::kMeeting>(), *this, member);
    } else if constexpr (std::is_same_v<Type, fields::DateOrReported>) {
      if (member) line_.Add(key.name, WrittenCompletion(*member));
    } else if constexpr (!std::is_same_v<Type, fields::One<ValueType::kRef>>) {
      // The reason comes last, after who agreed.
      (key.name == "reason" ? reason_ : line_).Add(NameOf(key.name), member);
    }
  }

  std::string Take() {
    line_.Add("", reason_.Take());
    return line_.Take();
  }

 private:
  // Some values need no name to be understood.
  static std::string NameOf(std::string_view key) {
    constexpr std::array<std::string_view, 8> kUnnamed = {"date", "dates",        "value",  "role",
                                                          "name", "organisation", "detail", "text"};
    if (std::find(kUnnamed.begin(), kUnnamed.end(), key) != kUnnamed.end()) return "";
    if (key == "members") return "member";
    std::string name(key);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
  }

  WrittenLine line_;
  WrittenLine reason_;
};

// Without the ref of the thing.
template <ValueType kOf>
std::string WrittenThing(const typename fields::StructOf<kOf>::type& thing) {
  ThingLine line;
  Describe(fields::One<kOf>(), line, thing);
  return line.Take();
}

}  // namespace wsoa

#endif  // WSOA_CHANGES_WRITTEN_THING_H_
