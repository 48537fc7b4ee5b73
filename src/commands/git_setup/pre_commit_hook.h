// The hook that `wsoa git-setup --hook` puts in place: the exact text of
// examples/ci/hooks/pre-commit (a test compares them).
#ifndef WSOA_COMMANDS_GIT_SETUP_PRE_COMMIT_HOOK_H_
#define WSOA_COMMANDS_GIT_SETUP_PRE_COMMIT_HOOK_H_

namespace wsoa {

inline constexpr char kPreCommitHook[] = R"HOOK(#!/bin/sh
# Refuses a commit that adds mistakes to the plans: wsoa git-setup --hook --apply puts it in place.
#
# What is to be committed is checked, not the files as they lie in the folder, and what was wrong
# before does not count. To commit all the same: git commit --no-verify

refuse() {
  echo "pre-commit: $1 (to commit all the same: git commit --no-verify)" >&2
  exit 1
}

# Without any YAML file there is no plan.
[ -n "$(git ls-files -- '*.yaml' '*.yml' | head -n 1)" ] || exit 0
command -v wsoa >/dev/null || refuse "the plans cannot be checked, for there is no program wsoa here"

# What is staged, as a commit that no branch knows: git clears it away in time.
staged=$(git write-tree) || exit 1
before=$(git rev-parse --quiet --verify HEAD)
commit=$(
  export GIT_AUTHOR_NAME=wsoa GIT_AUTHOR_EMAIL=wsoa@localhost
  export GIT_COMMITTER_NAME=wsoa GIT_COMMITTER_EMAIL=wsoa@localhost
  git commit-tree ${before:+-p "$before"} -m "what is staged" "$staged"
) || exit 1

wsoa check -q --at "$commit" ${before:+--since HEAD} >&2 && exit 0
case $? in
  1) refuse "the commit is refused, for it adds mistakes to the plans" ;;
  *) refuse "the commit is refused, for the plans could not be checked" ;;
esac
)HOOK";

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_PRE_COMMIT_HOOK_H_
