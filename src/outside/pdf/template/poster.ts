/** The plan as one picture on A3 landscape, after `base`. Typst source. */
export const poster = `
#let across = 420mm - 24mm
#let down = 297mm - 12mm - 19mm
#let band = 88mm
#let between = 6mm
#let beside-band = across - band - between

#set page(
  paper: "a3", flipped: true, margin: (x: 12mm, top: 12mm, bottom: 19mm), footer-descent: 4mm,
  header: none, background: none,
  footer: context {
    set text(size: 10.5pt, fill: muted)
    grid(
      columns: (1fr, auto), column-gutter: 12pt,
      one-line({ text(weight: 700, fill: ink, t(d.foot.version)); [ · ]; t(sw.product); [ · ]; t(d.foot.name); [ · ]; t(sw.credit) }),
      if counter(page).final().first() > 1 { [#sw.page #counter(page).display() #sw.of #counter(page).final().first()] }
      else { t(d.foot.printed) },
    )
  },
)
#set par(leading: 0.55em, spacing: 0.6em)
#show heading: set text(weight: 700)
#show heading.where(level: 1): set block(above: 0pt, below: 9pt, sticky: true)
#show heading.where(level: 2): set block(above: 0pt, below: 9pt, sticky: true)

#let head(level, name, words, hue) = context {
  let size = text.size
  heading(level: level, text(size: size, fill: hues.at(hue).at(0), {
    icon(name, colour: hues.at(hue).at(0)); h(0.4em); t(words)
  }))
}
#let drawn(pic, size) = box(image(bytes(pictures.at(pic.id)), alt: pic.alt, height: size, width: size, fit: "contain"))
#let whose(card) = if card.how != "self" { par(text(fill: muted, size: 0.85em, { icon(if card.how == "onBehalf" { "users" } else { "hand-helping" }, colour: muted); h(0.4em); t(card.whose) })) }
#let spoken(card, size: 1em, weight: 400, side: 2em) = grid(
  columns: (auto, 1fr), column-gutter: 0.5em, align: horizon,
  card.pictures.slice(0, calc.min(2, card.pictures.len())).map(pic => drawn(pic, side)).join(h(0.2em)),
  { p(card.words, size: size, weight: weight); whose(card) },
)

#let me = {
  context {
    let size = text.size
    show title: set block(above: 4pt, below: 20pt)
    title(text(size: 1.5 * size, weight: 700, t(d.name)))
  }
  if has(d.strengths) {
    head(1, "star", w.strengths, "dream")
    for one in d.strengths { grid(
      columns: (2em, 1fr), column-gutter: 0.5em, align: horizon,
      if one.picture != none { drawn(one.picture, 1.8em) }, p(one.label),
    ) }
    v(1em)
  }
  if has(d.mostImportant) {
    head(1, "heart", w.mostImportant, "network")
    for one in d.mostImportant { spoken(one); v(0.25em) }
    v(1em)
  }
  if has(d.communication) {
    head(1, "message-circle", w.communication, "network")
    for one in d.communication {
      par(text(weight: 700, t(one.question)))
      for card in one.cards { spoken(card, side: 1.5em) }
      v(0.25em)
    }
    v(0.5em)
  }
  if has(d.nextMeetingOn) {
    head(1, "calendar-clock", w.nextMeeting, "meeting")
    p(d.nextMeetingOn, weight: 700, size: 1.15em)
  }
}

#let dream-part = frame(stroke: 2pt + hues.dream.at(0), fill: hues.dream.at(1), inset: (x: 1em, y: 0.8em), width: 100%, {
  head(1, "cloud", w.dreams, "dream")
  if has(d.dreams) {
    grid(
      columns: (1fr,) * calc.min(2, d.dreams.len()), column-gutter: 1.2em, row-gutter: 0.7em,
      ..d.dreams.map(card => spoken(card, size: 1.3em, weight: 700, side: 2.9em)),
    )
  } else { p(w.nothingWritten) }
  if has(d.saidForMe) {
    v(0.6em)
    head(2, "users", w.saidForMe, "network")
    for card in d.saidForMe { spoken(card) }
  }
})

#let step-icon = (done: ("check", "step"), now: ("map-pin", "goal"), later: ("circle", "ink"))
#let now-mark = box(fill: hues.goal.at(0), radius: 0.5em, inset: (x: 0.5em), outset: (y: 0.22em), text(fill: white, weight: 700, size: 0.85em, w.stepNow))
#let step-line(step) = grid(
  columns: (1.4em, 1fr), column-gutter: 0.3em,
  icon(step-icon.at(step.state).at(0), colour: hues.at(step-icon.at(step.state).at(1)).at(0)),
  par(text(fill: if step.state == "done" { hues.step.at(0) } else { ink }, {
    t(step.words)
    if step.state == "done" { text(size: 0.85em, { [ · ]; w.done }) }
    if step.state == "now" { h(0.4em); now-mark }
  })),
)
#let mark-cells(words, mastery) = (
  if mastery.mark != none { pdf.artifact(image(bytes(marks.at(mastery.mark)), width: 2.2em)) },
  par({ words + ": "; text(weight: 700, t(mastery.words)) }),
)
// The citizen's own view is drawn; what a professional writes beside it is told in words (R-M7).
#let way(one) = block(
  width: 100%, stroke: (left: (if one.isOwn { 3pt } else { 1.5pt }) + if one.isOwn { hues.dream.at(0) } else { line-colour }),
  inset: (left: 0.6em, y: if one.isOfPlace { 0pt } else { 0.1em }),
  above: if one.isOfPlace { 0.3em } else { 0.5em }, below: if one.isOfPlace { 0.3em } else { 0.5em },
  {
    set par(spacing: 0.45em)
    let whose = {
      text(weight: 700, t(one.label))
      if has(one.place) { [ · ]; t(one.place) }
      if has(one.by) { text(fill: muted, size: 0.85em, { [ · ]; t(one.by) }) }
    }
    let levels = { w.now + ": "; t(one.now.words); [. ]; box(w.nextTime + ": "); t(one.next.words); [.] }
    if one.isOwn {
      par(whose)
      grid(
        columns: (2.3em, 1fr), column-gutter: 0.6em, row-gutter: 0.3em, align: horizon,
        ..mark-cells(w.now, one.now), ..mark-cells(w.nextTime, one.next),
      )
    } else if one.isOfPlace { par({ whose; [: ]; levels }) } else { par(whose); par(levels) }
  },
)
#let goal-row(g, height: auto) = frame(
  stroke: 1.5pt + hues.goal.at(0), height: height, width: 100%, inset: (x: 0.9em, y: 0.7em),
  {
    grid(
      columns: (1.05fr, 1.35fr, 0.8fr, 1.9fr), column-gutter: 1.1em,
      {
        head(1, "flag", g.label, "goal")
        if g.picture != none { block(above: 0.3em, below: 0.7em, drawn(g.picture, 3.2em)) }
        p(g.title, weight: 700, size: 1.15em)
        par(text(fill: muted, size: 0.85em, t(g.directionWords)))
      },
      if has(g.steps) { head(2, "footprints", g.stairsHeading, "step"); for step in g.steps { step-line(step) } },
      if has(g.helpers) { head(2, "users", w.whoHelps, "network"); for name in g.helpers { p(name) } },
      {
        if has(g.ways) { head(2, "trending-up", w.mastery, "step") }
        for one in g.ways { way(one) }
      },
    )
    if has(g.disagrees) { block(above: 0.7em, par({
      icon("message-circle-warning"); h(0.4em); text(weight: 700, g.disagrees); if has(g.disagreement) { text(weight: 700, ": "); t(g.disagreement) }
    })) }
  },
)

// As large as the page has room for; a plan with very many words goes on over pages instead of being cut off.
#let sizes = (20pt, 18.5pt, 17pt, 15.5pt, 14pt)
#let gap-of(size) = size * 0.5
#let goals-high(size) = d.goals.map(g => measure(width: beside-band, { set text(size: size); goal-row(g) }).height)
#let dream-high(size) = measure(width: beside-band, { set text(size: size); dream-part }).height
#let me-high(size) = measure(width: band - 9mm, { set text(size: size); me }).height + 9mm
#let fits(size) = {
  let rows = goals-high(size)
  let right = dream-high(size) + rows.sum(default: 0pt) + rows.len() * gap-of(size)
  calc.max(right, me-high(size)) <= down
}

#context {
  let size = sizes.find(fits)
  let is-whole = size != none
  let size = if is-whole { size } else { 14pt }
  set text(size: size)
  let rows = goals-high(size)
  let rest = down - dream-high(size) - rows.sum(default: 0pt) - rows.len() * gap-of(size)
  let more = if is-whole and rows.len() > 0 { calc.min(rest / rows.len(), 3em.to-absolute()) } else { 0pt }
  let right = stack(
    spacing: gap-of(size), dream-part,
    ..d.goals.enumerate().map(((at, g)) => goal-row(g, height: if is-whole { rows.at(at) + more } else { auto })),
  )
  let left = frame(
    stroke: 1.2pt + line-colour, width: 100%, inset: 4.5mm,
    height: if is-whole { calc.max(down - calc.max(0pt, rest - more * rows.len()), me-high(size)) } else { auto }, me,
  )
  if is-whole {
    grid(columns: (band, 1fr), column-gutter: between, left, right)
  } else {
    // Too much for one page: the rows go on over pages, none of them parted where it can be helped.
    grid(columns: (band, 1fr), column-gutter: between, left, {
      dream-part
      for (at, g) in d.goals.enumerate() { block(above: gap-of(size), breakable: rows.at(at) > down, width: 100%, goal-row(g)) }
    })
  }
}
`;
