#include "commands/cli/options.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "commands/cli/declared_options.h"
#include "commands/cli/flags.h"
#include "render/formats.h"
#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

constexpr int kLeastWidth = 40;

// The extensions of the formats that no report is written in.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kOtherExtensions = {
    {{".json", "gitlab"}, {".sarif", "sarif"}, {".txt", "terminal"}, {".xml", "junit"}}};

// The formats that are kept in files of an extension.
std::vector<std::string_view> FormatsKeptIn(std::string_view extension) {
  std::vector<std::string_view> words;
  for (const Format& format : Formats()) {
    const auto& own = format.extensions;
    if (std::find(own.begin(), own.end(), extension) != own.end()) words.push_back(format.word);
  }
  for (const auto& [other, word] : kOtherExtensions) {
    if (other == extension) words.push_back(word);
  }
  return words;
}

Words FormatWords(const Command& command) {
  return Words(command.formats.begin(), command.formats.end());
}

std::optional<std::string> FormatForFile(const std::filesystem::path& path,
                                         const Command& command) {
  const std::string extension = path.extension().string();
  if (extension.empty() || command.formats.empty()) return std::nullopt;
  for (const std::string_view word : FormatsKeptIn(extension)) {
    const auto& formats = command.formats;
    if (std::find(formats.begin(), formats.end(), word) != formats.end()) return std::string(word);
  }
  throw Failure(ExitStatus::kUsage, std::string(command.name) + " does not write " + extension +
                                        " files: say what to write in it with --format " +
                                        OneOf(FormatWords(command)));
}

void ResolveOutput(const CommonFlags& flags, const Command& command, CommonOptions& options) {
  if (!flags.format.empty()) options.format = flags.format;
  if (flags.output.empty()) return;
  options.output = flags.output;
  if (!options.format) options.format = FormatForFile(*options.output, command);
}

void ResolveDay(const CommonFlags& flags, const Env& env, CommonOptions& options) {
  if (flags.as_of.empty()) return;
  options.as_of_is_today = flags.as_of == "today";
  options.as_of = options.as_of_is_today ? env.today : ParseDateOption("--as-of", flags.as_of).last;
}

bool WritesCsv(const Command& command) {
  return std::find(command.formats.begin(), command.formats.end(), "csv") != command.formats.end();
}

bool WantsColour(const OutputStream& stream, std::string_view choice, const Env& env) {
  if (choice != "auto") return choice == "always";
  if (env.no_color) return false;
  if (env.force_color) return true;
  return stream.is_terminal && !env.dumb_terminal;
}

}  // namespace

void DeclareCommon(CLI::App& app, const Command& command, CommonFlags& flags) {
  BeginGroup(app, kCommonGroup);
  if (command.takes_day) {
    AddText(app, "--as-of", flags.as_of, "DATE",
            "how things stood on this day: 2022-01-31, 2022-01 (its last day) or today");
  }
  if (command.takes_headline) {
    AddSwitch(app, "--by-dates", flags.by_dates,
              "rate by the dates alone, whatever the owners say");
  }
  if (command.takes_revision) {
    AddText(app, "--at", flags.at, "REV",
            "read the plans of a git revision: a branch, a tag, a commit, HEAD~3");
  }
  if (!command.formats.empty()) {
    AddWord(app, "--format", flags.format, "FORMAT", {FormatWords(command)},
            OneOf(FormatWords(command)) + " (" + std::string(command.formats.front()) +
                " unless you say)");
  }
  if (WritesCsv(command)) {
    AddSwitch(app, "--bom", flags.bom,
              "begin CSV with a byte order mark: Excel then reads pound signs and dashes right");
  }
  AddText(app, "-o", flags.output, "FILE", "write to this file; its extension may name the format");
  AddWord(app, "--color", flags.colour, "WHEN", {{"auto", "always", "never"}},
          "auto (on a terminal), always or never");
  AddCount(app, "--width", flags.width, kLeastWidth, "fit tables to so many columns");
  AddSwitch(app, "--no-pager", flags.no_pager, "print long tables at once");
  AddText(app, "-C", flags.directory, "DIR", "work as if started in this folder");
  AddSwitch(app, "-q", flags.quiet, "suppress notices; problems are still printed");
}

CommonOptions ResolveCommon(const CommonFlags& flags, const Command& command, const Env& env) {
  CommonOptions options;
  ResolveDay(flags, env, options);
  if (!flags.at.empty()) options.at = flags.at;
  ResolveOutput(flags, command, options);
  // A file is no terminal, whatever standard output is.
  options.style =
      StyleOf(options.output ? OutputStream{env.out.stream} : env.out, flags.colour, env);
  if (flags.width) options.style.width = flags.width;
  if (flags.by_dates) options.headline = Headline::kByDates;
  options.bom = flags.bom;
  options.quiet = flags.quiet;
  options.use_pager = env.out.is_terminal && !options.output && !flags.no_pager;
  return options;
}

TerminalStyle StyleOf(const OutputStream& stream, std::string_view colour, const Env& env) {
  TerminalStyle style;
  style.colour = WantsColour(stream, colour, env);
  style.box_drawing = stream.is_terminal && !env.dumb_terminal;
  if (stream.is_terminal) style.width = env.terminal_width;
  return style;
}

Date ParseDateOption(std::string_view option, std::string_view text) {
  const auto date = ParseDate(text);
  if (date && date->first <= date->last) return *date;
  const auto suggestion = SuggestDate(text);
  throw Failure(ExitStatus::kUsage,
                std::string(option) + ": " + std::string(text) + " is not a date (" +
                    (suggestion ? "write " + *suggestion
                                : std::string("write a day as 2021-11-30, a month as 2021-11")) +
                    ")");
}

}  // namespace wsoa
