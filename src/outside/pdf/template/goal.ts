/** One goal: the sentence, whose words, how it goes and who says so. Typst source. */
export const goal = `
#let direction-icon = (develop: "trending-up", keep: "repeat", limitLoss: "shield")

#let goal-head(g) = {
  frame(stroke: 2pt + hues.goal.at(0), fill: hues.goal.at(1), inset: (x: 14pt, y: 9pt), sticky: true, below: gap, {
    let words = {
      show heading: set text(size: 21pt)
      show heading: set block(above: 2pt, below: 10pt, sticky: false)
      heading(level: 1, {
        text(size: 15pt, fill: hues.goal.at(0), { icon("flag", colour: hues.goal.at(0)); h(0.4em); t(g.label) })
        linebreak()
        t(g.title)
      })
      par({
        box({ icon(direction-icon.at(g.direction)); h(0.4em); t(g.directionWords) })
        h(1.4em)
        box({ icon("users"); h(0.4em); t(g.scope) })
        if has(g.insteadOf) { linebreak(); icon("repeat"); h(0.4em); t(g.insteadOf) }
      })
    }
    if g.picture != none {
      grid(columns: (66pt, 1fr), column-gutter: 14pt, align: horizon, picture(g.picture, size: 64pt), words)
    } else { words }
  })
}

// The dream stands beside the citizen's own words, so that the tie between them is seen (R-M4).
#let has-pair(g) = g.dream != none and g.ownWords.len() == 1
#let goal-dream(g) = if g.dream != none {
  part("cloud", w.dreamBehind, hue: "dream")
  said(g.dream, hue: "dream")
}

#let goal-words(g) = {
  let formal = height => frame(height: height, set-closer({ label("target", w.smarte); p(g.smarte) }))
  if has-pair(g) {
    beside(
      height => said-frame(
        g.dream, hue: "dream", height: height, size: 15pt, narrow: true, head: part("cloud", w.dreamBehind, hue: "dream"),
      ),
      height => said-frame(
        g.ownWords.first(), height: height, size: 15pt, narrow: true, head: part("message-circle", g.wordsHeading),
      ),
    )
    if has(g.smarte) { whole(formal(auto)) }
    return
  }
  goal-dream(g)
  if has(g.ownWords) { part("message-circle", g.wordsHeading) }
  if g.ownWords.len() == 1 and has(g.smarte) {
    beside(height => said-frame(g.ownWords.first(), height: height, size: 15pt, narrow: true), formal)
  } else {
    for one in g.ownWords { said(one) }
    if has(g.smarte) { whole(formal(auto)) }
  }
}

#let view-icon = (citizen: "message-circle", network: "users", professional: "briefcase")
// One below the other, so that long words have room; one's own stands out.
#let goal-views(g) = if has(g.perspectives) {
  part("users", w.perspectives)
  show: set-closer
  let told(view) = grid(
    columns: (172pt, 1fr), column-gutter: 12pt,
    roomy(162pt, { label(view-icon.at(view.view), view.label); if has(view.by) { p(view.by, fill: muted) } }),
    {
      if has(view.pictures) { par(view.pictures.map(pic => box(picture(pic, size: 40pt))).join(h(6pt))) }
      if has(view.words) { p(view.words) }
      if has(view.files) { drawn(view.files, height: 38mm) }
      if has(view.recording) { par({ icon("mic"); h(0.45em); t(view.recording) }) }
      if has(view.writtenDown) { p(view.writtenDown, fill: muted) }
    },
  )
  for view in g.perspectives.filter(one => one.view == "citizen") { card(stroke: 2pt + ink, told(view)) }
  rows(..g.perspectives.filter(one => one.view != "citizen").map(told))
}

#let mastery-picture(mastery) = if mastery.mark != none {
  pdf.artifact(image(bytes(marks.at(mastery.mark)), height: 22pt))
}
#let mastery-row(words, mastery) = (
  mastery-picture(mastery), par(leading: 0.45em, { text(weight: 700, words + ": "); t(mastery.words) }),
)
// In a card as wide as the page, now and the next meeting stand side by side.
#let score-body(score, name) = {
  grid(
    columns: (1fr, auto), column-gutter: 12pt,
    label(name, score.label),
    if has(score.support) { par({ text(weight: 700, w.support + ": "); t(score.support) }) },
  )
  if has(score.by) { p(score.by, fill: muted) }
  grid(
    columns: (66pt, 1fr, 66pt, 1.3fr),
    column-gutter: 8pt, row-gutter: 5pt, align: horizon,
    ..mastery-row(w.now, score.now), ..mastery-row(w.nextTime, score.next),
  )
  if has(score.words) { p(score.words) }
}
#let does-not-agree(g) = {
  label("message-circle-warning", g.disagrees, size: 16pt)
  if has(g.disagreement) { p(g.disagreement) }
  if has(g.disagreementFiles.files) { drawn(g.disagreementFiles.files, height: 38mm) }
  if has(g.disagreementFiles.recording) { par({ icon("mic"); h(0.45em); t(g.disagreementFiles.recording) }) }
}
#let disagreement(g) = {
  pdf.artifact(line(length: 100%, stroke: 1pt + ink))
  does-not-agree(g)
}
#let goal-scores(g) = {
  if has(g.places) or has(g.disagrees) { part("footprints", w.mastery, hue: "step") }
  if has(g.places) { note(w.scoreChangesNothing) }
  for place in g.places {
    if has(place.place) { block(sticky: true, above: 12pt, par({ icon("map-pin"); h(0.4em); text(weight: 700, t(place.place)) })) }
    // The recorded one never leaves the page of the citizen's own (R-M7).
    let own = place.own.enumerate().map(((index, score)) => frame(stroke: 2pt + ink, inset: (x: 10pt, y: 6pt), {
      score-body(score, "message-circle")
      if place.disagrees and index == 0 { disagreement(g) }
    }))
    let only-no = if place.disagrees and not has(own) { (frame(stroke: 2pt + ink, does-not-agree(g)),) } else { () }
    let recorded = place.recorded.map(score => frame(inset: (x: 10pt, y: 6pt), set-closer(score-body(score, "clipboard-pen"))))
    let together = own + only-no + recorded
    if has(together) { whole(stack(spacing: gap, ..together)) }
    for score in place.others { card(inset: (x: 10pt, y: 6pt), set-closer(score-body(score, "users"))) }
  }
  if g.places.len() > 1 and has(g.differences) {
    block(sticky: true, par({ icon("message-circle"); h(0.4em); text(weight: 700, w.differs) }))
    for one in g.differences {
      p(if has(one.words) { one.by + ": " + one.words } else { one.by + ":" })
      if has(one.files) { drawn(one.files, height: 38mm) }
      if has(one.recording) { par({ icon("mic"); h(0.45em); t(one.recording) }) }
    }
  }
  if has(g.disagrees) and not has(g.places) {
    card(stroke: 2pt + ink, does-not-agree(g))
  }
}
`;
