#include "changes/life/life_texts.h"

#include <algorithm>
#include <utility>

namespace wsoa {
namespace {

using VersionKind = PlanVersion::Kind;

constexpr std::size_t kMostHeld = 48;
constexpr std::size_t kReadAhead = 16;

}  // namespace

LifeTexts::LifeTexts(std::vector<LifeText> texts, Read read)
    : texts_(std::move(texts)), read_(std::move(read)) {
  for (LifeText& text : texts_) {
    if (text.version.text) text.form_problems = text.version.text->form_problems;
  }
}

const LifeText& LifeTexts::At(std::size_t i) {
  if (texts_[i].version.kind == VersionKind::kUnread) Require(i);
  return texts_[i];
}

LifeText LifeTexts::Whole(std::size_t i) {
  if (IsMissing(i)) Require(i);
  return texts_[i];
}

bool LifeTexts::IsMissing(std::size_t i) const {
  const PlanVersion& version = texts_[i].version;
  return version.kind == VersionKind::kUnread ||
         (version.kind == VersionKind::kPlan && !version.text);
}

// Reads a text, and where they are gone through one by one some that come next.
void LifeTexts::Require(std::size_t i) {
  const bool goes_back = last_read_ == i + 1;
  const bool goes_on = i > 0 && last_read_ == i - 1;
  std::vector<PlanVersion*> wanted;
  std::size_t at = i;
  for (std::size_t count = 0; count < kReadAhead && IsMissing(at); ++count) {
    wanted.push_back(&texts_[at].version);
    Hold(at);
    last_read_ = at;
    if (goes_back && at > 0) {
      --at;
    } else if (goes_on && at + 1 < texts_.size()) {
      ++at;
    } else {
      break;
    }
  }
  read_(wanted);
  for (std::size_t held : held_) {
    const auto& text = texts_[held].version.text;
    if (text) texts_[held].form_problems = text->form_problems;
  }
}

void LifeTexts::Hold(std::size_t i) {
  held_.push_back(i);
  if (held_.size() > kMostHeld) {
    texts_[held_.front()].version.text.reset();
    held_.pop_front();
  }
  most_held_ = std::max(most_held_, held_.size());
}

}  // namespace wsoa
