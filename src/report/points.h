// Texts of a plan that stand beneath one another, under a heading.
#ifndef WSOA_REPORT_POINTS_H_
#define WSOA_REPORT_POINTS_H_

#include <string>

#include "plan/plan.h"
#include "report/document.h"

namespace wsoa {

// A heading and the points below it; nothing if there are none.
void AddPoints(int level, std::string heading, const Texts& points, Document& document);

}  // namespace wsoa

#endif  // WSOA_REPORT_POINTS_H_
