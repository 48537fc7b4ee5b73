# The history of a plan, for cases that ask what became of it: with a file renamed, a merge, an
# action renumbered, deadlines moved with and without approval, a completion recorded late, a text
# that cannot be read, a due date rewritten and put back. Run by a case's `history`.
mkdir plans
cat > plans/statement.yaml <<'PLAN'
wsoa: 1
title: Written Statement of Action
area: Northshire
published: 2021-04-01
scheme: {grace: 14 days}
people:
  HOS: Head of SEND
  DPH: Director of Public Health
sections:
  - ref: A
    title: Partnership working
    leader: HOS
    actions:
      - ref: A1
        title: One board for health, care and education
        actions:
          - ref: A1.a
            title: Agree the terms of reference
            due: 2021-06
          - ref: A1.b
            title: Train every SENCO in the new pathway
            owners: [DPH]
            due: 2021-07
      - ref: A2
        title: Appoint an independent chair of the board
        owners: [HOS]
        due: 2021-06-30
      - ref: A3
        title: Publish the short breaks offer with parents
        owners: [DPH]
        due: 2021-09
        measures:
          - ref: A3.1
            title: Families who found what they needed
            unit: percent
            baseline: {value: 20, date: 2021-03}
            target: {value: 60, by: 2022-03}
risks:
  - ref: R1
    title: The budget is cut
    opened: 2021-04
PLAN
commit 2021-04-01 "The statement as published"

git mv plans/statement.yaml plans/north.yaml
commit 2021-05-10 "Name the file after the area"

sed -i '/ref: A2$/,/due:/s/due: 2021-06-30/due: 2021-06-30\
        revisions: [{date: 2021-06-18, due: 2021-08, reason: No candidate, approved: SWIG}]/' plans/north.yaml
commit 2021-06-21 "The chair comes later"

git checkout -q -b july-returns
sed -i '/ref: A1.b$/,/due:/s/due: 2021-07/due: 2021-07\
            completed: 2021-07-16/' plans/north.yaml
sed -i '/ref: A3.1$/,/target:/s/target: .*/&\
            readings: [{date: 2021-06, value: 24}]/' plans/north.yaml
commit 2021-07-20 "Returns of July"
git checkout -q main
sed -i '/ref: A1.a$/,/due:/s/due: 2021-06/due: 2021-06\
            completed: 2021-06-28/' plans/north.yaml
commit 2021-07-22 "The terms of reference were agreed in June"
GIT_AUTHOR_DATE=2021-07-26T12:00:00Z GIT_COMMITTER_DATE=2021-07-26T12:00:00Z \
  git merge -q --no-ff -m "Merge the returns of July" july-returns

sed -i 's/approved: SWIG}\]/approved: SWIG}, {date: 2021-08-12, due: 2021-10, reason: Still no candidate}]/' plans/north.yaml
commit 2021-08-16 "A later date that nobody has agreed to"

sed -i 's/^title: Written/title: [Written/' plans/north.yaml
commit 2021-09-06 "Half an edit"
sed -i 's/^title: \[Written/title: Written/' plans/north.yaml
commit 2021-09-08 "The other half"

sed -i 's/ref: A2$/ref: A4/' plans/north.yaml
commit 2021-10-04 "Number the chair behind the offer"
git tag board-2021-10

sed -i '/ref: A3$/,/due:/s/due: 2021-09/due: 2021-12/' plans/north.yaml
commit 2021-10-18 "The offer is due in December"
GIT_AUTHOR_DATE=2021-10-25T12:00:00Z GIT_COMMITTER_DATE=2021-10-25T12:00:00Z \
  git revert --no-edit HEAD

sed -i 's/reason: Still no candidate}\]/reason: Still no candidate}, {date: 2021-11-09, due: 2021-12, reason: A shortlist of two, approved: SWIG}]/' plans/north.yaml
commit 2021-11-15 "SWIG has agreed to a second date for the chair"

sed -i '/ref: A4$/,/revisions:/s/\(\( *\)revisions: .*\)/\1\
\2completed: 2021-12-20\
\2updates: [{date: 2021-12-20, rating: blue, note: The chair took up the post.}]/' plans/north.yaml
commit 2022-01-10 "Returns of December"
