/** One goal's staircase on paper, in the order of the screen. Typst source. */
export const staircasePage = `
#section("footprints", d.title, hue: "step")
#p(d.goal, size: 20pt, weight: 700)
#p(d.sentence, size: 16pt)
#if has(d.shapeWords) { p(d.shapeWords) }
#v(6pt)
#context {
  let drawn = if d.stairs.shape == "rising" { rising(d.stairs) } else { terrace(d.stairs) }
  let fits = measure(width: full, drawn).height < tallest - 40pt
  figure(
    kind: "stairs", supplement: none, alt: d.stairs.alt,
    block(width: 100%, breakable: not fits, align(left, drawn)),
  )
}
#if d.why != none {
  v(6pt)
  whole(frame({
    part("footprints", d.why.title, hue: "step")
    if has(d.why.lead) { p(d.why.lead) }
    p(d.why.words, weight: 700)
  }))
}
`;
