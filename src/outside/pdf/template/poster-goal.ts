/** A row of the poster: a goal with its staircase, who helps, and how it goes. Typst source, after the poster's parts and stairs. */
export const posterGoal = `
#let gap-of(s) = s.z * 0.45
#let row-inset(s) = (x: 0.9 * s.z, y: 0.6 * s.z)
#let row-width(s) = beside-band - 2 * row-inset(s).x
#let gutter(s) = 1.1 * s.z

#let level-cells(words, mastery) = (
  if mastery.mark != none { pdf.artifact(image(bytes(marks.at(mastery.mark)), height: 1.5em)) },
  par(leading: 0.45em, { words + ": "; text(weight: 700, t(mastery.words)) }),
)
// The citizen's own view is drawn; what a professional writes beside it is told in words (R-M7).
#let view-of(one, s) = block(
  width: 100%, stroke: (left: (if one.isOwn { 3pt } else { 1.5pt }) + if one.isOwn { hues.dream.at(0) } else { line-colour }),
  inset: (left: 0.6em, y: 0.15em),
  {
    set par(spacing: 0.5em)
    let whose = {
      text(weight: 700, t(short(one.label, s.cap)))
      if has(one.place) { [ · ]; t(short(one.place, s.cap)) }
      if has(one.by) { quiet({ [ · ]; t(short(one.by, s.cap)) }) }
    }
    let levels = {
      w.now + ": "; t(one.now.words); [.]
      if has(one.next.words) { [ ]; box(w.nextTime + ": "); t(one.next.words); [.] }
    }
    if one.isOwn {
      par(whose)
      grid(
        columns: (auto, 1fr), column-gutter: 0.6em, row-gutter: 0.7em, align: horizon,
        ..level-cells(w.now, one.now), ..level-cells(w.nextTime, one.next),
      )
    } else { par({ whose; text(weight: 700, [: ]); levels }) }
  },
)
#let views-of(g, s) = if s.places { g.ways } else { g.ways.filter(one => not one.isOfPlace) }

// The citizen's own words stand by the title (R-M4).
#let own-words(g, s) = if s.own {
  for card in g.ownWords { block(above: 0.5em, below: 0.6em, grid(
    columns: (auto, 1fr), column-gutter: 0.4em, icon("message-circle", colour: hues.dream.at(0)), spoken(if has(card.words) { (..card, pictures: ()) } else { card }, s),
  )) }
}
#let title-part(g, s, wide: false, more: 0pt) = {
  head(1, "flag", g.label, "goal")
  let words = {
    p(short(g.title, s.cap), weight: 700, size: 1.25em)
    own-words(g, s)
    par(quiet(t(g.directionWords)))
  }
  if g.picture == none { words } else if wide {
    grid(columns: (auto, 1fr), column-gutter: 0.8em, align: horizon, drawn(g.picture, 4.2em), words)
  } else { block(above: 0.4em, below: 0.7em, drawn(g.picture, 3.6 * s.z + calc.min(more, 3.4 * s.z))); words }
}
#let compact-title(g, s) = grid(
  columns: (..if g.picture != none { (2.4em,) }, 1fr), column-gutter: 0.6em, align: horizon,
  ..if g.picture != none { (drawn(g.picture, 2.4em),) }, head(1, "flag", g.label, "goal"),
) + v(0.5em, weak: true) + p(short(g.title, s.cap), weight: 700, size: 1.15em) + own-words(g, s) + par(quiet(t(g.directionWords)))
// A name and the place it belongs to stand on one line each, where there is room: nobody is called by half a name.
#let pieces-of(name, s) = {
  let shown = short(name, s.cap)
  if type(shown) == str { shown.split(", ") } else { (shown,) }
}
#let wide(s, body) = measure({ set text(size: s.z); body }).width
#let name-of(name, width, s) = {
  let unbroken(body) = if wide(s, body) <= width { box(body) } else { body }
  unbroken(pieces-of(name, s).map(piece => unbroken(t(piece))).join([, ]))
}
#let names-wide(s) = calc.max(0pt, ..d.goals.map(g => first-of(g.helpers, s)).flatten().map(name => pieces-of(name, s)).flatten().map(piece => if type(piece) == str { wide(s, t(piece) + [,]) } else { 0pt }))
#let helpers-part(g, s, width: beside-band, in-a-line: false) = {
  head(2, "users", w.whoHelps, "network")
  let names = first-of(g.helpers, s).map(name => name-of(name, width - 0.7 * s.z, s))
  if in-a-line { par(names.join([~· ])) } else { for name in names { par(hanging-indent: 0.7em, name) } }
}
#let views-part(g, s, across: 1) = {
  head(2, "trending-up", w.mastery, "step")
  let views = views-of(g, s)
  grid(columns: (1fr,) * calc.min(across, views.len()), column-gutter: gutter(s), row-gutter: 0.8em, ..views.map(one => view-of(one, s)))
}
#let stairs-head(g) = head(2, "footprints", g.stairsHeading, "step")
#let stairs-head-high(g, width, s) = high(width, s, { stairs-head(g); v(0.6em) })
#let stairs-least(g, width, s) = stairs-head-high(g, width, s) + if g.stairs == none { 6.5 * s.z } else { stairs-high(g.stairs, width, s) }
#let stairs-part(g, width, height, s) = {
  stairs-head(g)
  let free = height - stairs-head-high(g, width, s)
  if g.stairs == none { room-for-steps(g.shape, width, free, s) } else { draw-stairs(g.stairs, width, free, s) }
}

// True where words of the goal are cut: the page says so once. What is not agreed on is never left out (R-M7).
#let is-goal-cut(g, s) = {
  let steps = if g.stairs == none { () } else { g.stairs.steps }
  let views = views-of(g, s)
  (
    is-cut(g.title, s.cap) or (not s.own and has(g.ownWords)) or cards-cut(g.ownWords, s) or is-list-cut(g.helpers, s) or g.helpers.any(name => is-cut(name, s.cap))
      or steps.len() > s.steps or steps.any(step => is-cut(step.words, s.cap))
      or (g.stairs != none and s.tops and is-cut(g.stairs.top.words, s.cap))
      or is-cut(g.disagreement, s.cap) or views.len() < g.ways.len()
      or views.any(one => (one.label, one.place, one.by).any(x => is-cut(x, s.cap)))
  )
}
#let ending(g, s) = if has(g.disagrees) {
  block(above: 0.6em, below: 0pt, par({
    icon("message-circle-warning"); h(0.4em); text(weight: 700, g.disagrees)
    if has(g.disagreement) { text(weight: 700, ": "); t(short(g.disagreement, s.cap)) }
  }))
}
#let ending-high(g, s) = {
  let one = high(row-width(s), s, ending(g, s))
  if one == 0pt { 0pt } else { one + 0.6 * s.z }
}

// The columns are the same in every row; where a goal has nothing for one, the column before it takes its room.
#let weights = (
  three: (("goal", 1), ("stairs", 1.9), ("side", 1.4)),
  four: (("goal", 0.95), ("stairs", 1.6), ("helpers", 0.75), ("views", 1.65)),
  compact: (("goal-and-helpers", 1.15), ("stairs", 2.2), ("views", 1.75)),
)
// Paper to write steps on needs less room than steps: the words take it.
#let weight-of(part, weight) = if part == "stairs" and d.goals.all(g => g.stairs == none) { 0.62 * weight } else { weight }
#let holds(g, part, s) = {
  if part in ("goal", "goal-and-helpers") { true }
  else if part == "stairs" { g.stairs != none or s.empties }
  else if part == "helpers" { has(g.helpers) }
  else if part == "views" { has(views-of(g, s)) }
  else { has(g.helpers) or has(views-of(g, s)) }
}
#let columns-for(g, s, way) = {
  let used = weights.at(way).filter(((part, _)) => d.goals.any(one => holds(one, part, s))).map(((part, weight)) => (part, weight-of(part, weight)))
  let free = row-width(s) - (used.len() - 1) * gutter(s)
  let sum = used.map(((_, weight)) => weight).sum()
  // The names of those who help are as wide as the longest, within reason; the others share what is left.
  let share = free * 0.75 / sum
  let for-names = if used.any(((part, _)) => part == "helpers") { calc.max(0.85 * share, calc.min(1.8 * share, names-wide(s) + 0.7 * s.z)) } else { 0pt }
  let others = used.filter(((part, _)) => part != "helpers").map(((_, weight)) => weight).sum()
  let columns = ()
  for (part, weight) in used {
    let width = if part == "helpers" { for-names } else { (free - for-names) * weight / others }
    if holds(g, part, s) { columns.push((part, width)) } else {
      // Nobody has made steps: long words of the goal need the room more than the paper to write on.
      let to-goal = (
        columns.last().at(0) == "stairs" and g.stairs == none and not has(views-of(g, s))
          and high(columns.first().at(1), s, title-part(g, s)) > 11 * s.z
      )
      let at = columns.position(((one, _)) => one == if to-goal { columns.first().at(0) } else { columns.last().at(0) })
      let (before, so-far) = columns.at(at)
      columns.at(at) = (before, so-far + gutter(s) + width)
    }
  }
  columns
}
#let cell(g, part, width, height, more, s) = {
  if part == "goal" { title-part(g, s, wide: width > 17 * s.z, more: more) }
  else if part == "goal-and-helpers" {
    if width > 24 * s.z { title-part(g, s, wide: true) } else { compact-title(g, s) }
    if has(g.helpers) { v(0.8em, weak: true); helpers-part(g, s, width: width, in-a-line: true) }
  }
  else if part == "stairs" { stairs-part(g, width, height, s) }
  else if part == "helpers" { helpers-part(g, s, width: width) }
  else if part == "views" { views-part(g, s) }
  else {
    if has(g.helpers) { helpers-part(g, s, width: width) }
    if has(g.helpers) and has(views-of(g, s)) { v(1em) }
    if has(views-of(g, s)) { views-part(g, s) }
  }
}
#let cell-high(g, part, width, s) = {
  if part == "stairs" { stairs-least(g, width, s) } else { high(width, s, cell(g, part, width, 0pt, 0pt, s)) }
}

// A row that reads well from the wall: no title stands like a pole of words, and no name is broken.
#let is-calm(g, s, way) = way == "below" or columns-for(g, s, way).all(((part, width)) => {
  if part in ("goal", "goal-and-helpers") {
    let title = short(g.title, s.cap)
    let is-whole = type(title) != str or title.split(" ").all(word => measure(text(size: 1.25 * s.z, weight: 700, word)).width <= width)
    is-whole and high(width, s, p(title, weight: 700, size: 1.25em)) <= 4.9 * s.z
  } else if part in ("helpers", "side") { not has(g.helpers) or names-wide(s) <= width }
  else { true }
})

// One goal alone has the page to itself: the sentence, the staircase across, and below it who helps and how it goes.
#let below-parts(g, s) = {
  let under = ()
  if has(g.helpers) { under.push((1, helpers-part(g, s))) }
  if has(views-of(g, s)) { under.push((2.4, views-part(g, s, across: 2))) }
  let foot = if under != () {
    grid(columns: under.map(((weight, _)) => weight * 1fr), column-gutter: gutter(s), ..under.map(((_, part)) => part))
  }
  (title-part(g, s, wide: true), foot)
}

#let row-high(g, s, way) = {
  let width = row-width(s)
  let inside = if way == "below" {
    let (top, foot) = below-parts(g, s)
    let stairs = if holds(g, "stairs", s) { stairs-least(g, width, s) + s.z } else { 0pt }
    high(width, s, top) + stairs + if foot == none { 0pt } else { high(width, s, foot) + s.z }
  } else {
    calc.max(..columns-for(g, s, way).map(((part, width)) => cell-high(g, part, width, s)))
  }
  inside + ending-high(g, s) + 2 * row-inset(s).y
}
#let draw-row(g, height, least, s, way) = frame(
  stroke: 1.5pt + hues.goal.at(0), height: height, width: 100%, inset: row-inset(s),
  {
    let width = row-width(s)
    let free = height - 2 * row-inset(s).y - ending-high(g, s)
    if way == "below" {
      let (top, foot) = below-parts(g, s)
      top
      if holds(g, "stairs", s) {
        let taken = high(width, s, top) + s.z + if foot == none { 0pt } else { high(width, s, foot) + s.z }
        block(above: s.z, below: 0pt, stairs-part(g, width, free - taken, s))
      }
      if foot != none { block(above: s.z, below: 0pt, foot) }
    } else {
      let columns = columns-for(g, s, way)
      grid(
        columns: columns.map(((_, width)) => width), column-gutter: gutter(s), rows: (free,),
        ..columns.map(((part, width)) => cell(g, part, width, free, height - least, s)),
      )
    }
    ending(g, s)
  },
)
`;
