// A plan, or a part of one, as it will be written: values, lists and keys in the order of the
// format, without layout.
#ifndef WSOA_PLAN_WRITE_OUTLINE_H_
#define WSOA_PLAN_WRITE_OUTLINE_H_

#include <string>
#include <utility>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

struct Outline {
  enum class Kind {
    kWord,  // written as it is: a date, a number, a fixed word
    kText,  // the user's own words: quoted where they would be taken for something else
    kList,
    kKeys,
  };
  struct Entry;

  Kind kind = Kind::kWord;
  std::string text = {};       // of kWord and kText
  std::vector<Entry> entries;  // of kList (without keys) and kKeys
};

struct Outline::Entry {
  std::string key;
  bool is_own_key = false;  // a key of the user's own words
  Outline value;
};

Outline OutlineOf(const Plan& plan);
Outline OutlineOf(const Section& section);
Outline OutlineOf(const Action& action);
Outline OutlineOf(const Measure& measure);
Outline OutlineOf(const Risk& risk);
Outline OutlineOf(const Update& update);
Outline OutlineOf(const NarrativeUpdate& update);
Outline OutlineOf(const Revision& revision);
Outline OutlineOf(const Completion& completion);
Outline OutlineOf(const Reading& reading);
Outline OutlineOf(const Assurance& assurance);
Outline OutlineOf(const Pause& pause);
Outline OutlineOf(const Withdrawal& withdrawal);
Outline OutlineOf(const Due& due);

}  // namespace wsoa

#endif  // WSOA_PLAN_WRITE_OUTLINE_H_
