// What happened to a thing in one entry of its life, in words.
#ifndef WSOA_REPORT_LOG_LOG_WORDS_H_
#define WSOA_REPORT_LOG_LOG_WORDS_H_

#include <string>
#include <vector>

#include "changes/life/life.h"
#include "report/document.h"

namespace wsoa {

// "1a2b3c4 Ann Other: Monthly update", "days passed" or, after `today`, "days to come", "working
// tree (not committed)".
std::string WhatHappened(const LifeEntry& entry, const Life& life, Day today);

// A change of an entry, with the ref of the changed thing if that is a part of `name`: "A1.b:
// deadline moved …", and for a completion how much later it was recorded.
std::string ChangeOfEntry(const Change& change, const LifeEntry& entry, const ThingName& name);

// What to report about an entry besides its changes.
struct EntryRemark {
  std::string words;
  Tone tone = Tone::kPlain;
};
std::vector<EntryRemark> RemarksOn(const LifeEntry& entry, const ThingName& name);

}  // namespace wsoa

#endif  // WSOA_REPORT_LOG_LOG_WORDS_H_
