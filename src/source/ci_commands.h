// What CI services take for a command when they read it in a log: GitHub a line that begins with
// "::" behind blanks, GitHub and Azure "##[…" and "##vso[…" wherever it stands, TeamCity
// "##teamcity[".
#ifndef WSOA_SOURCE_CI_COMMANDS_H_
#define WSOA_SOURCE_CI_COMMANDS_H_

#include <string>
#include <string_view>

namespace wsoa {

// A finished output of many lines, without such commands: the letter that makes one is replaced by
// a visible form (\x3a, \x23). Whatever a plan, a file name or a branch says, and wherever a screen
// breaks its lines, nothing of it is taken for a command.
std::string WithoutCiCommands(std::string_view text);

// The same but for "::", for an output that is made of GitHub's commands.
std::string WithoutForeignCiCommands(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_CI_COMMANDS_H_
