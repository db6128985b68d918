/** Who does what, and the help with its decision: wished, granted or refused (R-O2, R-F3). Typst source. */
export const efforts = `
#let contributions(g) = {
  part("hand-helping", w.contributions, hue: "network")
  show: beside-the-picture
  for one in g.contributions {
    card(inset: (x: 10pt, y: 7pt), grid(
      columns: (16pt, 150pt, 1fr), column-gutter: (6pt, 12pt),
      icon("user", colour: hues.network.at(0)), roomy(130pt, p(one.by, weight: 700)), p(one.words),
    ))
  }
}
// Who does what is read together, so it stays on one page where it fits on one.
#let goal-contributions(g) = if has(g.contributions) {
  v(12pt, weak: true)
  whole(contributions(g))
}

#let decision-icon = (wished: "circle-dashed", granted: "circle-check", refused: "circle-x")
// The first cell reaches down beside a refusal, which keeps the effort and its refusal on one page.
#let effort-rows(effort) = {
  let refused = effort.refusal != none
  let cell = table.cell.with(breakable: effort.mayPart)
  (
    table.hline(stroke: 1pt + line-colour),
    cell(rowspan: if refused { 2 } else { 1 }, { p(effort.what, weight: 700); if has(effort.how) { p(effort.how) } }),
    cell(p(effort.who)),
    cell(p(effort.when)),
    cell({
      par(text(weight: 700, { icon(decision-icon.at(effort.state)); h(0.35em); t(effort.decision) }))
      p(effort.decided)
    }),
  )
  if refused {
    (cell(colspan: 3, inset: (x: 7pt, top: 2pt, bottom: 9pt), frame(stroke: 1.5pt + ink, inset: 9pt, {
      par({ text(weight: 700, w.refusedReason + ": "); t(effort.refusal.reason) })
      par({ text(weight: 700, w.howToComplain + ": "); t(effort.refusal.howToComplain) })
    })),)
  }
}
#let effort-table(efforts) = beside-the-picture({
  note(w.planGrantsNothing)
  set par(leading: 0.6em, spacing: 0.55em)
  show: roomy.with(84pt)
  table(
    columns: (1.45fr, 0.8fr, 0.85fr, 1.5fr), inset: (x: 6pt, y: 6pt), align: left + top,
    stroke: none,
    table.header(table.hline(stroke: 1.5pt + ink), ..(w.help, w.who, w.when, w.decision).map(words => text(weight: 700, words))),
    ..efforts.map(effort-rows).flatten(),
    table.hline(stroke: 1pt + line-colour),
  )
})

#let goal-efforts(g) = if has(g.efforts) {
  part("list-checks", w.efforts)
  effort-table(g.efforts)
}
#let efforts-for-all = if has(d.effortsForAll) {
  section("list-checks", w.effortsForAll)
  effort-table(d.effortsForAll)
}

#let goals = {
  if not has(d.goals) {
    section("flag", w.goals, hue: "goal")
    p(if d.isPart { sw.noGoalsInPart } else { w.noGoals })
  }
  for g in d.goals {
    goal-head(g)
    goal-words(g)
    goal-views(g)
    goal-scores(g)
    goal-stairs(g)
    goal-contributions(g)
    goal-efforts(g)
  }
}
`;
