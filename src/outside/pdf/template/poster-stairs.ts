/** A goal's steps drawn as a staircase or a terrace, in the width and height there is (R-F2). Typst source, after `base` and `stairs`. */
export const posterStairs = `
// A step's name, its picture and its words: below one another in a block, beside one another in a bar.
#let high(width, s, body) = measure(width: width, { set text(size: s.z); body }).height
#let step-picture(step, side) = image(bytes(pictures.at(step.picture.id)), alt: step.picture.alt, height: side, width: side, fit: "contain")
// What is on top stands in full beside the staircase too: where room is short, its name and picture are enough.
#let step-text(step, kind, s) = {
  let is-top = kind in ("dream", "goal")
  if not is-top or s.tops { par(leading: 0.45em, text(weight: if is-top { 700 } else { 400 }, t(short(step.words, s.cap)))) }
}
#let step-block(step, kind, s, height: auto) = {
  let look = step-look.at(kind)
  block(
    width: 100%, height: height, breakable: false, fill: look.fill, stroke: look.stroke, radius: (top: 0.5em), inset: 0.5em,
    align(top, {
      par(step-label(look, step.label))
      if step.picture != none { block(above: 0.45em, below: 0.45em, step-picture(step, 2.4em)) }
      step-text(step, kind, s)
    }),
  )
}
#let widest-word(step, s) = if type(step.words) != str { 0pt } else {
  calc.max(0pt, ..step.words.split().map(word => measure(text(size: s.z, word)).width))
}
#let bar-room(step, s, width, side) = width - 1.7 * s.z - if step.picture == none { 0pt } else { side }
#let is-below(step, kind, s, width) = (
  kind in ("dream", "goal") or width < 15 * s.z or widest-word(step, s) > bar-room(step, s, width, 1.5 * s.z) - 7.2 * s.z
)
// In a bar the name, the picture and the words stand beside one another; where that is narrow, the words stand below the name.
#let step-bar(step, kind, s, width, height: auto, side: 1.5em) = {
  let look = step-look.at(kind)
  let is-below = is-below(step, kind, s, width)
  let has-picture = step.picture != none
  let name = step-label(look, step.label)
  let words = step-text(step, kind, s)
  let columns = (..if not is-below { (6.7em,) }, ..if has-picture { (side,) }, 1fr)
  block(
    width: 100%, height: height, breakable: false, fill: look.fill, stroke: look.stroke, radius: (top: 0.5em),
    inset: (x: 0.6em, y: 0.24em),
    align(horizon, grid(
      columns: columns, column-gutter: 0.5em, align: horizon,
      ..if not is-below { (name,) }, ..if has-picture { (step-picture(step, side),) },
      if is-below { set par(spacing: 0.45em); par(name); words } else { words },
    )),
  )
}
// A higher bar has room for a larger picture, unless that takes the room of the words.
#let filled-bar(step, kind, s, width, height) = {
  let name = if is-below(step, kind, s, width) { 0pt } else { 7.2 * s.z }
  let has-room(side) = (
    widest-word(step, s) <= bar-room(step, s, width, side) - name
      and high(width, s, step-bar(step, kind, s, width, side: side)) <= height
  )
  let side = (2.8, 2.2).map(times => times * s.z).find(has-room)
  step-bar(step, kind, s, width, height: height, side: if side == none { 1.5em } else { side })
}

// Round the step of now, where not all have room.
#let steps-shown(st, s) = {
  let all = st.steps.enumerate()
  if all.len() <= s.steps { return all }
  let now = all.position(((at, step)) => step.state != "done")
  let first = calc.clamp(if now == none { all.len() } else { now } - 1, 0, all.len() - s.steps)
  all.slice(first, first + s.steps)
}
#let tiles-of(st, s) = steps-shown(st, s).map(((at, step)) => (step, step.state)) + ((st.top, st.top.kind),)

// Blocks that rise need words that fit in them; otherwise each step is a bar that lies on the one before.
#let are-blocks(st, width, s) = {
  let tiles = tiles-of(st, s)
  let one = width / tiles.len()
  one >= 8.2 * s.z and tiles.all(((step, kind)) => {
    if kind in ("dream", "goal") and not s.tops { return true }
    let is-narrow(words) = measure(text(size: s.z, weight: 700, words)).width <= one - 1.1 * s.z
    type(step.words) == str and step.words.split().all(is-narrow)
  })
}

#let least-rise(s) = 1.1 * s.z
#let blocks-base(st, width, s, rise) = {
  let tiles = tiles-of(st, s)
  let one = width / tiles.len()
  calc.max(..tiles.enumerate().map(((at, (step, kind))) => high(one, s, step-block(step, kind, s)) - at * rise))
}
#let blocks-high(st, width, s) = {
  let rise = if st.shape == "rising" { least-rise(s) } else { 0pt }
  blocks-base(st, width, s, rise) + (tiles-of(st, s).len() - 1) * rise + if st.shape == "handrail" { 1.4 * s.z } else { 0pt }
}
#let rail(s, count) = block(height: 1.4 * s.z, width: 100%, above: 0pt, below: 0pt, {
  place(top, dy: 2pt, line(length: 100%, stroke: (paint: ink, thickness: 3.5pt, cap: "round")))
  for post in range(2 * count + 1) {
    place(top, dx: 2pt + post * (100% - 4pt) / (2 * count), dy: 2pt, line(angle: 90deg, length: 1.4 * s.z - 2pt, stroke: 2pt + ink))
  }
})
#let draw-blocks(st, width, height, s) = {
  let tiles = tiles-of(st, s)
  let count = tiles.len()
  if st.shape == "rising" {
    let base = blocks-base(st, width, s, least-rise(s))
    let rise = calc.max(least-rise(s), (height - base) / calc.max(1, count - 1))
    let base = calc.max(blocks-base(st, width, s, rise), height - rise * (count - 1))
    grid(columns: (width / count,) * count, align: bottom, ..tiles.enumerate().map(((at, (step, kind))) => {
      step-block(step, kind, s, height: base + at * rise)
    }))
  } else {
    if st.shape == "handrail" { rail(s, count) }
    let rail-high = if st.shape == "handrail" { 1.4 * s.z } else { 0pt }
    let base = blocks-base(st, width, s, 0pt)
    let one = calc.max(base, calc.min(height - rail-high, 1.9 * base))
    grid(columns: (width / count,) * count, ..tiles.map(((step, kind)) => step-block(step, kind, s, height: one)))
  }
}

#let bars-of(st, width, s) = {
  let tiles = tiles-of(st, s)
  let indent = if st.shape == "rising" { calc.min(2.4 * s.z, 0.3 * width / tiles.len()) } else { 0pt }
  tiles.enumerate().rev().map(((at, (step, kind))) => (step, kind, at * indent))
}
#let bar-high((step, kind, left), width, s) = high(width - left, s, step-bar(step, kind, s, width - left))
#let bars-high(st, width, s) = bars-of(st, width, s).map(bar => bar-high(bar, width, s)).sum() + if st.shape == "handrail" { 1.4 * s.z } else { 0pt }
#let draw-bars(st, width, height, s) = {
  let bars = bars-of(st, width, s)
  let rest = calc.max(0pt, height - bars-high(st, width, s))
  let more = calc.min(rest / bars.len(), 2.2 * s.z)
  if st.shape == "handrail" { rail(s, 3) }
  stack(..bars.map(bar => {
    let (step, kind, left) = bar
    pad(left: left, filled-bar(step, kind, s, width - left, bar-high(bar, width, s) + more))
  }))
}

#let stairs-high(st, width, s) = if are-blocks(st, width, s) { blocks-high(st, width, s) } else { bars-high(st, width, s) }
#let draw-stairs(st, width, height, s) = figure(
  kind: "stairs", supplement: none, alt: st.alt,
  align(left, if are-blocks(st, width, s) { draw-blocks(st, width, height, s) } else { draw-bars(st, width, height, s) }),
)

// Nobody has made steps yet: the staircase is there to be written in by hand.
#let room-for-steps(shape, width, height, s) = {
  par(text(fill: muted, w.roomForSteps))
  let free = height - high(width, s, par(w.roomForSteps)) - 0.6 * s.z
  let dashed = (paint: line-colour, thickness: 1.2pt, dash: "dashed")
  let one(part) = rect(width: 100%, height: part, stroke: dashed, radius: (top: 0.5em))
  v(0.6em, weak: true)
  pdf.artifact(if shape == "rising" {
    // The words stand over the lowest steps.
    grid(columns: (1fr,) * 4, align: bottom, ..range(4).map(at => one(free * (0.4 + 0.2 * at))))
  } else { grid(columns: (1fr,) * 4, ..range(4).map(at => one(calc.min(free, calc.max(9 * s.z, 0.34 * width))))) })
}
`;
