#include "snapshot/owner_columns.h"

#include "snapshot/json_types.h"
#include "snapshot/people.h"

namespace wsoa {
namespace {

namespace type = json_type;

using OwnerRows = std::vector<OwnerColumn>;
using OfOwner = const FoundOwner&;

// Who the owner is, as far as the plan's register says.
Value WhoOf(const FoundOwner& found) {
  const OwnerLoad& load = found.load;
  if (load.person) return PersonInWords(*load.person);
  const bool missed = !load.owner.empty() && found.plan->status.plan->people;
  return missed ? Value(Value::Fault{}, "not in people") : Value("");
}

Value Registered(const FoundOwner& found, std::optional<Text> Person::*entry) {
  const Person* person = found.load.person;
  return person ? Value(person->*entry) : Value();
}

Value TallyOf(State state, int count, const FoundOwner& found) {
  return Value::Tally{count, found.plan->status.scheme.ColourOf(state)};
}

OwnerRows PersonColumns() {
  return {
      OwnerColumn{.name = "owner",
                  .heading = "Owner",
                  .role = Role::kNames,
                  .value =
                      [](OfOwner found) {
                        const std::string& owner = found.load.owner;
                        return owner.empty() ? Value::Missing("(no owner)") : Value(owner);
                      },
                  .type = type::Optional<type::Text>},
      OwnerColumn{.name = "part",
                  .heading = "Part",
                  .value = [](OfOwner found) -> Value { return WordFor(found.load.role); },
                  .type = type::Text},
      OwnerColumn{.name = "who", .heading = "Who", .role = Role::kTitle, .value = WhoOf},
      OwnerColumn{.name = "in_people",
                  .value = [](OfOwner found) -> Value { return found.load.person != nullptr; },
                  .type = type::Flag},
      OwnerColumn{.name = "role",
                  .value = [](OfOwner found) { return Registered(found, &Person::role); },
                  .type = type::Optional<type::Text>},
      OwnerColumn{.name = "name",
                  .value = [](OfOwner found) { return Registered(found, &Person::name); },
                  .type = type::Optional<type::Text>},
      OwnerColumn{.name = "organisation",
                  .value = [](OfOwner found) { return Registered(found, &Person::organisation); },
                  .type = type::Optional<type::Text>}};
}

OwnerRows LoadColumns() {
  return {
      OwnerColumn{.name = "overdue",
                  .heading = "Past due",
                  .role = Role::kNumber,
                  .value = [](OfOwner found) -> Value { return found.load.overdue; },
                  .type = type::Count},
      OwnerColumn{.name = "due_within_30_days",
                  .heading = "Due in 30 days",
                  .short_heading = "Due 30d",
                  .role = Role::kNumber,
                  .value = [](OfOwner found) -> Value { return found.load.due_within_30_days; },
                  .type = type::Count},
      OwnerColumn{
          .name = "at_risk",
          .heading = "At risk",
          .role = Role::kNumber,
          .value = [](OfOwner found) { return TallyOf(State::kAtRisk, found.load.at_risk, found); },
          .type = type::Count},
      OwnerColumn{
          .name = "off_track",
          .heading = "Off track",
          .role = Role::kNumber,
          .value =
              [](OfOwner found) { return TallyOf(State::kOffTrack, found.load.off_track, found); },
          .type = type::Count},
      OwnerColumn{.name = "open",
                  .heading = "Open",
                  .role = Role::kNumber,
                  .value = [](OfOwner found) -> Value { return found.load.open; },
                  .type = type::Count},
      OwnerColumn{.name = "complete",
                  .heading = "Complete",
                  .short_heading = "Done",
                  .role = Role::kNumber,
                  .value = [](OfOwner found) -> Value { return found.load.complete; },
                  .type = type::Count}};
}

}  // namespace

const std::vector<OwnerColumn>& OwnerColumns() {
  static const OwnerRows columns = [] {
    OwnerRows all = PersonColumns();
    for (const OwnerColumn& column : LoadColumns()) all.push_back(column);
    return all;
  }();
  return columns;
}

}  // namespace wsoa
