#include "source/edit.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace wsoa {
namespace {

bool Overlap(const Edit& a, const Edit& b) { return a.begin < b.end && b.begin < a.end; }

bool StandsBefore(const Edit& a, const Edit& b) {
  return std::tuple(a.begin, a.end) < std::tuple(b.begin, b.end);
}

}  // namespace

bool Edits::Add(Edit edit) {
  const auto next = std::upper_bound(all_.begin(), all_.end(), edit, StandsBefore);
  if (next != all_.end() && Overlap(edit, *next)) return false;
  if (next != all_.begin() && Overlap(edit, *std::prev(next))) return false;
  all_.insert(next, std::move(edit));
  return true;
}

std::string Apply(std::string_view text, const Edits& edits) {
  std::string edited;
  std::uint32_t from = 0;
  for (const Edit& edit : edits.all()) {
    edited.append(text.substr(from, edit.begin - from)).append(edit.text);
    from = edit.end;
  }
  return edited.append(text.substr(from));
}

}  // namespace wsoa
