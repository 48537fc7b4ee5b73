// A table on a terminal: its cells as text in the places computed by table_layout.h.
#ifndef WSOA_RENDER_SCREEN_SCREEN_TABLE_H_
#define WSOA_RENDER_SCREEN_SCREEN_TABLE_H_

#include <string>

#include "render/render.h"
#include "report/document.h"

namespace wsoa {

// The table in lines; empty for a table without rows.
std::string RenderScreenTable(const Table& table, const TerminalStyle& style);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SCREEN_TABLE_H_
