// What a query asks for, in words that a reader of the printed list understands.
#ifndef WSOA_REPORT_ACTIONS_QUERY_WORDS_H_
#define WSOA_REPORT_ACTIONS_QUERY_WORDS_H_

#include <string>

#include "report/actions/action_query.h"

namespace wsoa {

// "past the due date, owner HOS or DPH"; empty without filters.
std::string FiltersInWords(const ActionFilter& filter);
std::string FiltersInWords(const ActionQuery& query);  // and among which it looks

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_QUERY_WORDS_H_
