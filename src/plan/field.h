// What a plan gives for a key, and whether it could be read.
//
// A field is absent, has a value, or is unreadable: its key was given, but what was written for it
// could not be read, or not all of it. A misspelt key that was meant to be this one makes it
// unreadable too. An unreadable field may have a value: the part that could be read. In all else a
// Field is a std::optional, a ListField a std::vector, and a TextField a Text.
#ifndef WSOA_PLAN_FIELD_H_
#define WSOA_PLAN_FIELD_H_

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "source/source.h"

namespace wsoa {

using Text = Located<std::string>;
using Texts = std::vector<Text>;

// A `Base` that knows whether it could be read.
template <typename Base>
class WithState : public Base {
 public:
  WithState() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): stands for its base.
  WithState(Base base) : Base(std::move(base)) {}
  using Base::Base;

  // A value that is assigned says nothing of what could not be read beside it.
  template <typename Value>
  requires(!std::is_same_v<std::remove_cvref_t<Value>, WithState> &&
           std::is_assignable_v<Base&, Value>) WithState&
  operator=(Value&& assigned) {
    Base::operator=(std::forward<Value>(assigned));
    return *this;
  }

  bool IsUnreadable() const { return is_unreadable_; }
  void MarkUnreadable() { is_unreadable_ = true; }

 private:
  bool is_unreadable_ = false;
};

template <typename T>
using Field = WithState<std::optional<T>>;
template <typename T>
using ListField = WithState<std::vector<T>>;
// A text that the format requires: empty if it is absent.
using TextField = WithState<Text>;

}  // namespace wsoa

#endif  // WSOA_PLAN_FIELD_H_
