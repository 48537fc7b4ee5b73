// The types of values that a plan file may have, as the manual and the JSON Schema call them.
#ifndef WSOA_PLAN_VALUE_TYPE_H_
#define WSOA_PLAN_VALUE_TYPE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace wsoa {

enum class ValueType : std::uint8_t {
  kText,
  kRef,
  kOwner,
  kLink,      // https: only
  kDate,      // any form of a date
  kFactDate,  // a day or a month: of something that has happened
  kInterval,  // a date of more than a month
  kDuration,
  kStep,   // a duration that is not 0
  kGrace,  // a duration in days, weeks or months
  kNumber,
  kLevel,
  kPercent,  // a number from 0 to 100
  kTrue,
  kVersion,
  kColour,
  kPlanKind,
  kSchemeName,
  kForecastBreach,
  kRevisedPolicy,
  kStalePolicy,
  kMeasureKind,
  kDirection,
  kYearKind,
  kRiskKind,
  kFieldType,
  kOccurrence,
  kPieceOfEvidence,
  // Those with keys of their own, in the order of the manual.
  kPlan,
  kFieldDeclaration,
  kInspection,
  kScheme,
  kLabels,
  kPercentScale,
  kReporting,
  kPerson,
  kForum,
  kMeeting,
  kSection,
  kAction,
  kDue,
  kCompletion,
  kReopening,
  kEvidence,
  kAssurance,
  kPause,
  kWithdrawal,
  kRevision,
  kUpdate,
  kShortUpdate,  // of a measure
  kRiskUpdate,
  kNarrativeUpdate,
  kMeasure,
  kBaseline,
  kTarget,
  kMilestone,
  kFigure,
  kReading,
  kRisk,
  kResidual,
  kAcceptance,
  kAllow,
};
inline constexpr ValueType kFirstWithKeys = ValueType::kPlan;
inline constexpr ValueType kLastWithKeys = ValueType::kAllow;

// "fact date", "narrative update".
std::string_view WordFor(ValueType type);

// What may be written for a key: one of up to three types, or a list of one; or keys of the user's
// own, each with such a value.
class KeyType {
 public:
  struct Alternative {
    ValueType type{};
    bool is_list = false;
  };

  constexpr KeyType(std::initializer_list<Alternative> alternatives, bool is_map = false)
      : size_(alternatives.size()), is_map_(is_map) {
    std::size_t i = 0;
    for (const Alternative& each : alternatives) alternatives_[i++] = each;
  }

  std::span<const Alternative> alternatives() const { return {alternatives_.data(), size_}; }
  bool is_map() const { return is_map_; }

  // Of a map: the type of each of its values.
  constexpr KeyType OfEachValue() const {
    KeyType type = *this;
    type.is_map_ = false;
    return type;
  }

 private:
  std::array<Alternative, 3> alternatives_{};
  std::size_t size_;
  bool is_map_;
};

}  // namespace wsoa

#endif  // WSOA_PLAN_VALUE_TYPE_H_
