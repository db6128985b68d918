/** "Siden sidst": the status that the plan was built on (R-S2). Typst source. */
export const sinceLast = `
#let words-and-files(one) = {
  if has(one.words) { p(one.words) }
  if has(one.files) { drawn(one.files, height: 38mm) }
  if has(one.recording) { par({ icon("mic"); h(0.45em); t(one.recording) }) }
}

// Then, what was hoped for, and now: three columns, equally wide.
#let three-times(levels) = frame(
  stroke: if levels.isOwn { 2pt + ink } else { 1pt + line-colour }, inset: (x: 10pt, y: 6pt), set-closer({
    label(if levels.isOwn { "message-circle" } else { "users" }, levels.by)
    grid(
      columns: (1fr, 1fr, 1fr), column-gutter: 10pt,
      ..levels.times.map(one => {
        par(text(fill: muted, t(one.label)))
        mastery-picture(one)
        p(one.words, weight: 700)
      }),
    )
  }),
)

#let help-given(all, title) = {
  block(sticky: true, above: 10pt, below: 6pt, par({ icon("hand-helping"); h(0.4em); text(weight: 700, t(title)) }))
  show: set-closer
  rows(..all.map(one => {
    p(one.what, weight: 700)
    if has(one.facts) { p(one.facts, fill: muted) }
    for answer in one.answers {
      par({ t(answer.by); [: ]; text(weight: 700, t(answer.answer)) })
      words-and-files(answer)
    }
    if has(one.silence) { p(one.silence, fill: muted) }
  }))
}

#let goal-since(g, s) = {
  frame(stroke: 1.5pt + hues.goal.at(0), inset: (x: 12pt, y: 8pt), sticky: true, below: gap, {
    let told = {
      heading(level: 2, t(g.title))
      label(g.becameIcon, g.became, hue: "goal")
      for one in g.more { p(one) }
    }
    if g.picture != none {
      grid(columns: (50pt, 1fr), column-gutter: 12pt, align: horizon, picture(g.picture, size: 46pt), told)
    } else { told }
  })
  if has(g.said) {
    set-closer(rows(..g.said.map(one => par({ text(weight: 700, { t(one.by); [: ] }); t(one.words) }))))
  }
  // What was recorded never leaves the page of what the citizen says (R-M7).
  if has(g.levels) { whole(stack(spacing: gap, ..g.levels.map(three-times))) }
  if g.disagrees != none {
    card(stroke: 2pt + ink, {
      label("message-circle-warning", g.disagrees.label)
      words-and-files(g.disagrees)
    })
  }
  if has(g.whatHelped) {
    block(sticky: true, above: 10pt, below: 6pt, par({ icon("heart"); h(0.4em); text(weight: 700, t(s.whatHelped)) }))
    set-closer(rows(..g.whatHelped.map(one => { p(one.by, fill: muted); words-and-files(one) })))
  }
  if has(g.help) { help-given(g.help, s.helpGiven) }
}

#let since-last = if d.sinceLast != none {
  let s = d.sinceLast
  section("footprints", s.title, hue: "step")
  note(s.intro)
  for g in s.goals { apart(from-top: false, goal-since(g, s)) }
  if has(s.helpForAll) { apart(from-top: false, help-given(s.helpForAll, s.helpForAllTitle)) }
}
`;
