#include "workspace/settings.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "git/top_folder.h"
#include "source/suggest.h"
#include "source/tree.h"
#include "yaml/mapping_reader.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;

constexpr std::array<Key, 3> kKeys = {{{"plans"}, {"rules"}, {"format"}}};
constexpr Shape kShape = {"settings file", kKeys};

const std::vector<std::pair<std::string, Level>> kLevelWords = {
    {"error", Level::kError},
    {"warning", Level::kWarning},
    {"note", Level::kNote},
    {"off", Level::kOff},
};

Words LevelWords() {
  Words words;
  for (const auto& [word, level] : kLevelWords) words.push_back(word);
  return words;
}

std::optional<Level> ParseLevel(std::string_view word) {
  for (const auto& [known, level] : kLevelWords) {
    if (known == word) return level;
  }
  return std::nullopt;
}

Words RuleNames() {
  Words names;
  for (const Check* check : AllChecks()) names.emplace_back(check->name);
  return names;
}

// One place that reads the file: what is wrong goes to `file.problems`.
class SettingsReader {
 public:
  SettingsReader(SettingsFile& file, const Words& formats) : file_(file), formats_(formats) {}

  void Read() {
    const auto nodes = ParseYaml(*file_.source, file_.problems);
    if (!nodes || nodes->empty()) return;
    const MappingReader top(nodes->root(), kShape, file_.problems);
    if (const auto plans = top.Get("plans")) ReadPlans(*plans);
    if (const auto rules = top.Get("rules")) ReadRules(*rules);
    if (const auto format = top.Get("format")) ReadFormat(*format);
  }

 private:
  Diagnostic& Complain(std::string_view rule, Span span, std::string message) {
    return file_.problems.Error(rule, span, std::move(message));
  }

  void ReadPlans(Node node) {
    if (node.IsScalar()) return AddPattern(node);
    if (!node.IsSequence()) {
      Complain("wrong-type", node.span(), "plans is a list of files").help =
          "write plans: [plans/**/*.yaml]";
      return;
    }
    for (const Node item : node.children()) AddPattern(item);
  }

  void AddPattern(Node node) {
    if (!node.IsScalar() || node.text().empty()) {
      Complain("wrong-type", node.span(), "each of plans is a file name, with * where it varies")
          .help = "write plans: [plans/**/*.yaml]";
      return;
    }
    file_.settings.plans.emplace_back(node.text());
  }

  void ReadRules(Node node) {
    if (!node.IsMapping()) {
      Complain("wrong-type", node.span(), "rules is a set of keys").help =
          "write rules: {unknown-owner: warning}";
      return;
    }
    const auto children = node.children();
    for (auto child = children.begin(); child != children.end(); ++child) {
      const Node name = *child;
      ++child;
      AddRule(name, *child);
    }
  }

  void AddRule(Node name, Node level) {
    const Check* check = name.IsScalar() ? FindCheck(name.text()) : nullptr;
    const std::string rule(name.text());
    if (!check) {
      Complain("unknown-key", name.span(), "no rule " + rule + DidYouMean(rule, RuleNames())).help =
          "`wsoa rules` lists them";
    } else if (check->IsForm()) {
      Complain("bad-value", name.span(), rule + " is a rule of form: it is always an error");
    } else if (file_.settings.levels.contains(rule)) {
      Complain("duplicate-key", name.span(), rule + " is set twice");
    } else {
      SetLevel(rule, level);
    }
  }

  void SetLevel(const std::string& rule, Node node) {
    const std::string word(node.IsScalar() ? node.text() : "");
    if (const auto level = ParseLevel(word)) {
      file_.settings.levels[rule] = *level;
      return;
    }
    Complain("bad-value", node.span(),
             rule + " is error, warning, note or off" + DidYouMean(word, LevelWords()));
  }

  void ReadFormat(Node node) {
    const std::string word(node.IsScalar() ? node.text() : "");
    if (std::find(formats_.begin(), formats_.end(), word) != formats_.end()) {
      file_.settings.format = word;
      return;
    }
    Complain("bad-value", node.span(), "format is " + OneOf(formats_) + DidYouMean(word, formats_));
  }

  SettingsFile& file_;
  const Words& formats_;
};

bool AreOfOneOwner(const fs::path& file, const fs::path& folder) {
  struct stat of_file {};
  struct stat of_folder {};
  return stat(file.c_str(), &of_file) == 0 && stat(folder.c_str(), &of_folder) == 0 &&
         of_file.st_uid == of_folder.st_uid;
}

Failure LinkLeadsOut(const std::string& path) {
  return Failure(ExitStatus::kFailure,
                 path +
                     " is a link that leads out of the repository, or of its folder, and is not "
                     "read: put the file itself in its place");
}

}  // namespace

BadSettings::BadSettings(SettingsFile file)
    : Failure(ExitStatus::kFailure,
              file.source->path() + " has to be put right first: it says what is read"),
      file_(std::make_shared<const SettingsFile>(std::move(file))) {}

SettingsFile ReadSettings(std::string path, std::string text, fs::path folder,
                          const Words& formats) {
  SettingsFile file;
  file.source = std::make_unique<Source>(std::move(path), std::move(text));
  file.settings.folder = std::move(folder);
  SettingsReader(file, formats).Read();
  file.problems.Sort();
  return file;
}

SettingsFile FindSettings(const fs::path& directory, const Words& formats) {
  const fs::path top = TopFolderAround(directory);
  for (fs::path folder = directory;; folder = folder.parent_path()) {
    const FolderTree tree(folder, top.empty() ? folder : top);
    const std::string name(kSettingsFile);
    const bool counts =
        !top.empty() || folder == directory || AreOfOneOwner(folder / name, directory);
    if (counts && tree.KindOf(name) == Tree::Kind::kFile) {
      const std::string shown = (folder / name).lexically_relative(directory).generic_string();
      if (tree.LeadsOut(name)) throw LinkLeadsOut(shown);
      return ReadSettings(shown, tree.Read(name), folder, formats);
    }
    const bool is_last = folder == folder.parent_path() || fs::weakly_canonical(folder) == top;
    if (is_last) return {};
  }
}

}  // namespace wsoa
