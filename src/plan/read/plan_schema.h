// The format of a plan file as a JSON Schema (draft 7), for editors that know YAML.
//
// Made from the tables of plan/read/format.h, so that an editor, the readers and the manual say the
// same. It says what can be said of one value at a time; that `completed` is a list where `due` is
// one, or that a day is in the calendar, only `wsoa check` says.
#ifndef WSOA_PLAN_READ_PLAN_SCHEMA_H_
#define WSOA_PLAN_READ_PLAN_SCHEMA_H_

#include <string>

namespace wsoa {

// The schema as indented JSON, with a line end. The same bytes every time.
std::string PlanSchemaJson();

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_PLAN_SCHEMA_H_
