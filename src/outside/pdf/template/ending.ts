/** How it ended: wishes not followed, whether one was heard, who agrees, and the formal part. Typst source. */
export const ending = `
#let wishes = if has(d.wishesNotFollowed) {
  section("scale", d.wishesWords)
  show: set-closer
  for one in d.wishesNotFollowed {
    card({
      let told(name, words, value) = par({ icon(name); h(0.45em); text(weight: 700, words + ": "); t(value) })
      told("message-circle", one.whatWords, one.what)
      told("scale", one.whyWords, one.why)
      told("user", w.whoDecided, one.decidedBy)
    })
  }
}

#let heard = if d.heard != none {
  section("ear", w.heard, hue: "network")
  card(stroke: 2pt + hues.network.at(0), {
    p(d.heard.answer, size: 20pt, weight: 700)
    if has(d.heard.words) { p(d.heard.words) }
    if has(d.heard.files) { drawn(d.heard.files) }
    if has(d.heard.recording) { par({ icon("mic"); h(0.45em); t(d.heard.recording) }) }
    if has(d.heard.recordedBy) { par(text(fill: muted, { icon("pencil-line", colour: muted); h(0.4em); t(d.heard.recordedBy) })) }
    if d.heard.howTheyKnow != none {
      par({ text(weight: 700, { t(d.heard.howTheyKnow.label); [: ] }); t(d.heard.howTheyKnow.words) })
    }
  })
  if has(d.heard.points) {
    card({
      label("message-circle", w.heardIn)
      for one in d.heard.points { p(one.what); if has(one.reaction) { p(one.reaction, fill: muted) } }
    })
  }
  if has(d.heard.notReached) {
    card({
      label("circle-dashed", w.notReached)
      for one in d.heard.notReached { p(one.what); if has(one.saidFor) { p(one.saidFor, fill: muted) } }
    })
  }
}

#let answer-icon = (
  agree: "circle-check", partly: "contrast", disagree: "circle-x", couldNotAnswer: "circle-dashed",
  doesNotKnow: "circle-question-mark",
  awaits: "circle-dashed", silent: "circle-dashed",
)
// All answers are read together, so they stay on one page where they fit on one.
#let agreements = if has(d.agreements) {
  v(14pt, weak: true)
  whole({
    section("users", w.agreements, hue: "meeting")
    if d.onlyOwnAnswer { p(sw.onlyOwnAnswer) }
    note(w.planGrantsNothing)
    rows(..d.agreements.map(one => {
      set par(spacing: 0.6em)
      grid(
        columns: (215pt, 1fr), column-gutter: 14pt,
        roomy(205pt, { p(one.name, weight: 700); if has(one.role) { p(one.role, fill: muted) } }),
        {
          par(text(weight: 700, { icon(answer-icon.at(one.state)); h(0.4em); t(one.answer) }))
          if has(one.words) { p(one.words) }
          if has(one.files) { p(one.files, fill: muted) }
          let about = (one.recordedBy, one.confirmation).filter(has)
          if has(about) {
            par(text(fill: muted, { icon("pencil-line", colour: muted); h(0.4em); about.map(t).join([ ]) }))
          }
        },
      )
    }))
  })
}

#let pairs(rows) = grid(
  columns: (auto, 1fr), column-gutter: 16pt, row-gutter: 6pt,
  ..rows.map(((words, value)) => (par(text(weight: 700, t(words))), p(value))).flatten(),
)
#let formal-text = {
  show heading.where(level: 1): set text(size: 15pt)
  show heading.where(level: 2): set text(size: 13pt)
  show heading.where(level: 3): set text(size: 12pt)
  show heading.where(level: 2): it => block(
    sticky: true, above: 14pt, below: 8pt, width: 100%, inset: (bottom: 4pt), stroke: (bottom: 0.8pt + line-colour), it.body,
  )
  section("file-check", sw.formal)
  heading(level: 2, sw.facts)
  pairs(d.facts + d.colophon)
  if has(d.colophon) { par(text(fill: muted, sw.hashMeans)) }
  if not has(d.formal) { p(if has(d.leftOut) { d.leftOut } else { sw.withoutFormal }) }
  for group in d.formal {
    heading(level: 2, t(group.heading))
    for one in group.parts {
      // Where nobody wrote, the heading says so in its own line.
      heading(level: 3, { t(one.label); if one.isEmpty { text(weight: 400, fill: muted, { [ – ]; t(one.text) }) } })
      if has(one.text) and not one.isEmpty { p(one.text) }
      if has(one.lines) {
        list(spacing: 0.7em, ..one.lines.map(line => {
          text(weight: 700, t(line.words))
          if has(line.more) { linebreak(); t(line.more) }
        }))
      }
    }
  }
}
// The formal part always begins a page: a break that depends on where it lands leaves the numbers of the pages unsettled.
// A last page with a few lines on it is spared by closer lines.
#let formal = context {
  pagebreak(weak: true)
  set text(size: 12pt)
  let set-apart(closer) = {
    set par(leading: if closer { 0.55em } else { 0.65em }, spacing: if closer { 0.62em } else { 0.8em })
    show heading.where(level: 3): set block(
      above: if closer { 7pt } else { 10pt }, below: if closer { 4pt } else { 6pt }, sticky: true,
    )
    formal-text
  }
  let high = measure(width: full, set-apart(false)).height
  let last = high - calc.floor(high / tallest) * tallest
  set-apart(high > tallest and last < 0.35 * tallest)
}

#opening
#goals
// How the meeting ended is no part of the last goal.
#apart(from-top: false, {
  pdf.artifact(line(length: 100%, stroke: 2pt + hues.network.at(0)))
  efforts-for-all
  since-last
  wishes
  // Also where all of it is longer than a page, the answers do not stand alone on the next.
  whole({
    heard
    agreements
  })
})
#formal
`;
