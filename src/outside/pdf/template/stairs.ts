/** The goal staircase as a picture: rising, a flat terrace, or a terrace with a handrail (R-F2). Typst source. */
export const stairs = `
#let step-look = (
  done: (icon: "check", hue: "step", fill: hues.step.at(1), stroke: 1.2pt + hues.step.at(0)),
  now: (icon: "map-pin", hue: "goal", fill: hues.goal.at(1), stroke: 2.6pt + hues.goal.at(0)),
  later: (icon: "circle", hue: "ink", fill: white, stroke: 1pt + line-colour),
  dream: (icon: "cloud", hue: "dream", fill: hues.dream.at(1), stroke: 2pt + hues.dream.at(0)),
  goal: (icon: "flag", hue: "goal", fill: hues.goal.at(1), stroke: 2pt + hues.goal.at(0)),
)
#let step-label(look, words) = text(fill: hues.at(look.hue).at(0), weight: 700, {
  icon(look.icon, colour: hues.at(look.hue).at(0)); h(0.35em); t(words)
})
#let step-words(step, is-top) = {
  p(step.words, weight: if is-top { 700 } else { 400 })
  if has(step.at("why", default: "")) { par(text(fill: muted, { w.why + ": "; t(step.why) })) }
}

// Each step lies on the one before it, a little further in, so any number of steps and any words have room.
#let rising(s, indent: auto) = {
  let count = s.steps.len()
  let indent = if indent == auto { calc.min(38pt, 190pt / count) } else { indent }
  let bar(step, kind, index) = {
    let look = step-look.at(kind)
    let is-top = kind in ("dream", "goal")
    let made = block.with(
      width: 100%, fill: look.fill, stroke: look.stroke, inset: (x: 10pt, y: 5.5pt), radius: (top-left: corner),
      {
        let drawn = if step.picture != none { picture(step.picture, size: 34pt) }
        let words = { if is-top { par(step-label(look, step.label)) }; step-words(step, is-top) }
        grid(
          columns: (..if not is-top { (98pt,) }, ..if drawn != none { (34pt,) }, 1fr), column-gutter: 8pt, align: horizon,
          ..if not is-top { (step-label(look, step.label),) }, ..if drawn != none { (drawn,) }, words,
        )
      },
    )
    let is-taller-than-page = measure(width: full - index * indent, made()).height >= tallest
    pad(left: index * indent, made(breakable: is-taller-than-page))
  }
  stack(
    spacing: -0.5pt, bar(s.top, s.top.kind, count),
    ..s.steps.enumerate().rev().map(((index, step)) => bar(step, step.state, index)),
  )
}

#let terrace(s) = {
  let tiles = s.steps.map(step => (step, step.state)) + ((s.top, s.top.kind),)
  // Four in a row read best as one level; they need short words.
  let is-narrow(step) = type(step.words) == str and step.words.split().all(word => measure(text(weight: 700, word)).width < full / 4 - 20pt)
  let count = if tiles.len() != 4 { calc.min(3, tiles.len()) } else if tiles.all(one => is-narrow(one.at(0))) { 4 } else { 2 }
  let width = full / count
  let tile((step, kind), height) = {
    let look = step-look.at(kind)
    block(width: 100%, height: height, fill: look.fill, stroke: look.stroke, inset: 10pt, breakable: false, {
      par(step-label(look, step.label))
      if step.picture != none { picture(step.picture, size: 40pt) }
      step-words(step, kind in ("dream", "goal"))
    })
  }
  let height = calc.max(..tiles.map(one => measure(width: width, tile(one, auto)).height))
  // Blocks with a whole story in them lie on one another instead, all equally long.
  if height > tallest - 60pt { return rising(s, indent: 0pt) }
  for row in tiles.chunks(count) {
    block(breakable: false, width: 100%, above: 12pt, below: 0pt, {
      if s.shape == "handrail" {
        // A rail with posts: what one can is held on to.
        block(height: 24pt, width: 100%, below: 0pt, {
          place(top, dy: 2pt, line(length: width * row.len(), stroke: (paint: ink, thickness: 3.5pt, cap: "round")))
          for post in range(row.len() * 2 + 1) {
            place(top, dx: calc.min(calc.max(post * width / 2, 2pt), width * row.len() - 2pt), dy: 2pt, line(angle: 90deg, length: 22pt, stroke: 2pt + ink))
          }
        })
      }
      grid(
        columns: (width,) * row.len(), stroke: (bottom: 5pt + hues.step.at(0)), inset: (bottom: 2.5pt),
        ..row.map(one => tile(one, height)),
      )
    })
  }
}

#let goal-stairs(g) = if g.stairs != none {
  part("footprints", g.stairs.heading, hue: "step")
  context {
    let drawn = if g.stairs.shape == "rising" { rising(g.stairs) } else { terrace(g.stairs) }
    let fits = measure(width: full, drawn).height < tallest - 40pt
    figure(
      kind: "stairs", supplement: none, alt: g.stairs.alt,
      block(width: 100%, breakable: not fits, align(left, drawn)),
    )
  }
}
`;
