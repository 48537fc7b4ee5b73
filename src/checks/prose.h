// Every text of a plan that is written for people to read: titles, notes, reasons, findings.
//
// Not refs, owners and the fixed words of the format, and neither the register of people nor the
// glossary, which explain words and do not use them.
#ifndef WSOA_CHECKS_PROSE_H_
#define WSOA_CHECKS_PROSE_H_

#include <string_view>
#include <vector>

#include "plan/index.h"

namespace wsoa {

struct KeyedText {
  std::string_view key;  // the key whose value it is: "title", "note"
  const Text* text = nullptr;
};

// In the order of the text.
std::vector<KeyedText> ProseOf(const PlanIndex& plan);

}  // namespace wsoa

#endif  // WSOA_CHECKS_PROSE_H_
