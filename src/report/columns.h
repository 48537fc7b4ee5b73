// The columns that reports are made of.
#ifndef WSOA_REPORT_COLUMNS_H_
#define WSOA_REPORT_COLUMNS_H_

#include <string>

#include "report/document.h"

namespace wsoa {

// `short_title`: the heading on a narrow screen; empty: the title.
Column TextColumn(std::string key, std::string title, Column::Fit fit = Column::Fit::kWhole,
                  std::string short_title = "");
// Numbers stand to the right.
Column NumberColumn(std::string key, std::string title, std::string short_title = "");

}  // namespace wsoa

#endif  // WSOA_REPORT_COLUMNS_H_
