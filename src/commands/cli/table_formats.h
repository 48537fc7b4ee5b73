// The formats of the commands that print a report.
#ifndef WSOA_COMMANDS_CLI_TABLE_FORMATS_H_
#define WSOA_COMMANDS_CLI_TABLE_FORMATS_H_

#include <array>
#include <string_view>

namespace wsoa {

inline constexpr std::array<std::string_view, 4> kTableFormats = {"table", "markdown", "csv",
                                                                  "json"};

// Those of the reports that go into other people's pages too.
inline constexpr std::array<std::string_view, 5> kPageFormats = {"table", "markdown", "html", "csv",
                                                                 "json"};

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_TABLE_FORMATS_H_
