/** The preparation sheet, A4 or A3, after `base`: one life area after the other, answered or to be filled in. Typst source. */
export const preparationPages = `
// A3 is the same sheet, everything larger: for hands and eyes that need it.
#let k = if sys.inputs.paper == "a3" { 1.414 } else { 1.0 }
#let small = 14pt * k
#let side = 12mm * k
#let above = 11mm * k
#let below = 24mm * k
#let width = 210mm * k - 2 * side
#let height = 297mm * k - above - below

#set page(
  paper: sys.inputs.paper, margin: (x: side, top: above, bottom: below), footer-descent: 3mm * k,
  header: none, background: none,
  footer: context {
    set text(size: small, fill: ink)
    set par(leading: 0.4em, spacing: 0.4em)
    let line(x) = block(height: 1.25em, clip: true, text(top-edge: "ascender", bottom-edge: "descender", x))
    block(width: 100%, stroke: (top: 0.6pt + line-colour), inset: (top: 4pt * k), grid(
      columns: (1fr, auto), column-gutter: 10pt, row-gutter: 2pt,
      line({ t(d.foot.printed); [ · ]; t(d.foot.sheet) }),
      line(text(weight: 700)[#sw.page #counter(page).display() #sw.of #counter(page).final().first()]),
      grid.cell(colspan: 2, line(t(sw.credit))),
    ))
  },
)
#set text(size: small)
#set par(leading: 0.6em, spacing: 0.7em)
#show heading.where(level: 1): set text(size: 24pt * k)
#show heading.where(level: 1): set block(above: 0pt, below: 13pt * k, sticky: true)
#show heading.where(level: 2): set text(size: 19pt * k)
#show heading.where(level: 2): set block(above: 0pt, below: 9pt * k, sticky: true)
#show: roomy.with(120pt * k)

#let mark = box(width: 17pt * k, height: 17pt * k, stroke: 1.6pt * k + ink, radius: 3pt * k)
#let way(name, words) = block(above: 0pt, below: 6pt * k, sticky: true, {
  icon(name, size: 1.2em); h(0.45em); text(weight: 700, t(words))
})
#let drawn(pic, ..size) = image(bytes(pictures.at(pic.id)), alt: pic.alt, fit: "contain", ..size)

#let pictured(pic, size) = if pic.id in pictures { drawn(pic, height: size, width: size); v(-5pt * k) }

// A picture to tick, its word beside it so that long words have room.
#let tick-tile(pic) = block(
  width: 100%, height: 100%, inset: (x: 6pt * k, y: 4pt * k), radius: 7pt * k, stroke: 1pt * k + line-colour,
  align(horizon, grid(
    columns: (auto, 38pt * k, 1fr), column-gutter: 6pt * k, align: horizon,
    mark,
    if pic.id in pictures { drawn(pic, height: 38pt * k, width: 38pt * k) },
    roomy(82pt * k, par(leading: 0.35em, t(pic.label))),
  )),
)
#let said-tile(pic) = block(
  inset: (x: 8pt * k, y: 5pt * k), radius: 7pt * k, stroke: 1pt * k + line-colour, breakable: false,
  align(center, { pictured(pic, 54pt * k); t(pic.label) }),
)
// As many lines as there is room for, far enough apart for a large hand.
#let lines = layout(room => {
  let apart = 10.5mm * k
  for at in range(calc.floor(room.height / apart)) {
    block(above: 0pt, below: 0pt, width: 100%, height: apart, stroke: (bottom: 0.8pt * k + line-colour))
  }
})

#let asked(area) = {
  heading(level: 2, t(area.name))
  grid(
    columns: (auto, 1fr), column-gutter: 10pt * k, align: horizon,
    if area.picture != none { drawn(area.picture, height: 44pt * k, width: 44pt * k) },
    text(size: 17pt * k, weight: 700, t(area.question)),
  )
}
#let unsure(words) = grid(
  columns: (auto,) * words.len(), column-gutter: 26pt * k,
  ..words.map(word => { box(baseline: 15%, mark); h(0.5em); t(word) }),
)

// What is to be filled in.
#let to-fill(area, high) = block(
  width: 100%, height: high, breakable: false, above: gap * k, below: gap * k,
  inset: (x: 11pt * k, y: 10pt * k), radius: corner * k, stroke: 1.2pt * k + line-colour,
  grid(
    rows: (auto, 1fr, auto), row-gutter: 9pt * k, columns: (1fr,),
    asked(area),
    {
      let room = (
        grid(rows: (auto, 1fr), row-gutter: 7pt * k, columns: (1fr,), way("pencil", d.ways.write), lines),
        grid(
          rows: (auto, 1fr), row-gutter: 7pt * k, columns: (1fr,), way("palette", d.ways.draw),
          block(width: 100%, height: 100%, radius: 7pt * k, stroke: 1pt * k + line-colour),
        ),
      )
      // Whoever neither writes nor finds the picture draws: there is room for it on every sheet (R-P5).
      let room-for-own = grid(
        columns: if has(area.tiles) { (1fr, 1.1fr) } else { (1.25fr, 1fr) }, column-gutter: 12pt * k, rows: (1fr,), ..room,
      )
      if has(area.tiles) {
        grid(
          rows: (auto, auto, 1fr), row-gutter: 6pt * k, columns: (1fr,),
          way("image", d.ways.pictures),
          grid(columns: (1fr,) * 3, rows: 44pt * k, gutter: 5pt * k, ..area.tiles.map(tick-tile)),
          room-for-own,
        )
      } else { room-for-own }
    },
    unsure(d.unsure),
  ),
)

#let answer(area) = {
  asked(area)
  if has(area.instead) { par(text(weight: 700, t(area.instead))) }
  if has(area.tiles) {
    for pic in area.tiles { box(said-tile(pic)); h(6pt * k, weak: true) }
  }
  if has(area.words) { par(text(size: 16pt * k, t(area.words))) }
  let files = area.files
  if has(files) {
    grid(
      columns: files.len(), column-gutter: 8pt * k,
      ..files.map(pic => layout(room => {
        let tall = image(bytes(pictures.at(pic.id)), alt: pic.alt, height: 62mm * k)
        let shown = if measure(tall).width <= room.width { tall } else {
          image(bytes(pictures.at(pic.id)), alt: pic.alt, width: room.width)
        }
        block(radius: 7pt * k, clip: true, stroke: 0.8pt * k + line-colour, shown)
      })),
    )
  }
  if has(area.recording) { par({ icon("mic"); h(0.45em); t(area.recording) }) }
}
// A life area stays on one page, unless it is longer than a page.
#let answered(area) = context {
  let made = block(
    width: 100%, inset: (x: 11pt * k, y: 10pt * k), radius: corner * k, stroke: 1.2pt * k + line-colour, answer(area),
  )
  let fits = measure(width: width, made).height < height
  block(breakable: not fits, width: 100%, above: gap * k, below: gap * k, made)
}

#let lead = block(width: 100%, above: 0pt, below: 12pt * k, {
  heading(level: 1, t(d.title))
  par(t(d.intro))
  par({ icon("lock"); h(0.45em); t(d.yours) })
})
#lead
#if d.answered { for area in d.areas { answered(area) } } else {
  // Two areas are one page; the first page also holds the heading.
  context {
    let taken = measure(width: width, lead).height + 12pt * k
    for (at, area) in d.areas.enumerate() {
      to-fill(area, (height - (if at < 2 { taken } else { 0pt }) - gap * k * 1.1) / 2)
    }
  }
}
`;
