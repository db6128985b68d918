/** Who does what, and the help with its decision: wished, granted or refused (R-O2, R-F3). Typst source. */
export const efforts = `
#let contributions(g) = {
  part("hand-helping", w.contributions, hue: "network")
  show: set-closer
  rows(..g.contributions.map(one => grid(
    columns: (16pt, 195pt, 1fr), column-gutter: (6pt, 12pt),
    icon("user", colour: hues.network.at(0)), roomy(185pt, p(one.by, weight: 700)), {
      p(one.words)
      if has(one.writtenDown) { p(one.writtenDown, fill: muted) }
      if has(one.since) { p(one.since, fill: muted) }
    },
  )))
}
// Who does what is read together, so it stays on one page where it fits on one.
#let goal-contributions(g) = if has(g.contributions) {
  v(12pt, weak: true)
  whole(contributions(g))
}

#let decision-icon = (wished: "circle-dashed", granted: "circle-check", refused: "circle-x")
#let effort-card(effort) = card({
  p(effort.what, weight: 700)
  if has(effort.how) { p(effort.how) }
  let facts = ((w.who, effort.who), (w.when, effort.when)).filter(((_, value)) => has(value))
  if has(facts) {
    let told = facts.map(((words, value)) => par({ text(weight: 700, words + ": "); t(value) }))
    // Beside one another only where the first leaves room for the second.
    context if told.len() == 1 or measure(told.first()).width > 190pt { for one in told { one } } else {
      grid(columns: (auto, 1fr), column-gutter: 16pt, ..told)
    }
  }
  if has(effort.decision) {
    par({
      icon(decision-icon.at(effort.state)); h(0.35em); text(weight: 700, t(effort.decision))
      if has(effort.decided) { [ · ]; t(effort.decided) }
    })
  } else { p(effort.decided, fill: muted) }
  if effort.refusal != none {
    frame(stroke: 1.5pt + ink, inset: 9pt, {
      par({ text(weight: 700, w.refusedReason + ": "); t(effort.refusal.reason) })
      par({ text(weight: 700, w.howToComplain + ": "); t(effort.refusal.howToComplain) })
    })
  }
})
#let effort-cards(efforts) = set-closer({
  note(w.planGrantsNothing)
  for effort in efforts { effort-card(effort) }
})

#let goal-efforts(g) = if has(g.efforts) {
  part("list-checks", w.efforts)
  effort-cards(g.efforts)
}
#let efforts-for-all = if has(d.effortsForAll) {
  section("list-checks", w.effortsForAll)
  effort-cards(d.effortsForAll)
}

#let goals = {
  if not has(d.goals) {
    section("flag", w.goals, hue: "goal")
    p(if has(d.extract) { sw.noGoalsInPart } else { w.noGoals })
  }
  for g in d.goals {
    // A goal begins a page; short ones share one.
    apart({
      goal-head(g)
      goal-words(g)
      goal-views(g)
      goal-scores(g)
      goal-stairs(g)
      goal-contributions(g)
      goal-efforts(g)
    })
  }
}
`;
