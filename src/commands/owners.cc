// wsoa owners: what each owner has to answer for.
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "commands/all_commands.h"
#include "commands/cli/choices.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/status/owners_report.h"
#include "snapshot/owners_json.h"

namespace wsoa {
namespace {

constexpr std::array kRoles = {std::pair("owner", OwnerRole::kOwner),
                               std::pair("accountable", OwnerRole::kAccountable),
                               std::pair("support", OwnerRole::kSupport)};

struct OwnersFlags {
  Words paths;
  Words roles;
};

// Where none is named: whoever answers for an action.
std::vector<OwnerRole> RolesFrom(const Words& words) {
  if (words.empty()) return {OwnerRole::kOwner, OwnerRole::kAccountable};
  std::vector<OwnerRole> roles;
  for (const std::string& word : words) roles.push_back(Meaning(kRoles, word, OwnerRole::kOwner));
  return roles;
}

ExitStatus PrintOwners(const OwnersFlags& flags, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(flags.paths, env, common);
  const auto roles = RolesFrom(flags.roles);
  WriteReport({[&] { return OwnersReport(loaded.snapshot, roles); },
               [&] { return OwnersJson(loaded.snapshot, roles); }},
              *loaded.format, env, common);
  return loaded.status;
}

Run DeclareOwners(CLI::App& app) {
  const auto flags = std::make_shared<OwnersFlags>();
  AddWords(app, "--role", flags->roles, "PARTS", WordsIn(kRoles),
           "with these parts in an action: owner,accountable,support; owner,accountable");
  AddPaths(app, flags->paths);
  return [flags](const Env& env, const CommonOptions& common) {
    return PrintOwners(*flags, env, common);
  };
}

}  // namespace

const Command kOwners = {
    .name = "owners",
    .summary = "what each owner has to answer for, the most overdue first",
    .examples = {{"wsoa owners", "every owner of every plan, today"},
                 {"wsoa owners --role accountable", "who answers for what others do"},
                 {"wsoa owners --as-of 2022-01 --format csv", "for a spreadsheet"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareOwners,
};

}  // namespace wsoa
