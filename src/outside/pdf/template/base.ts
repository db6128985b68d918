/** Page, type, colours and the small parts every page is built from (design § Print). Typst source. */
export const base = String.raw`
#let d = json(bytes(sys.inputs.plan))
#let icons = json(bytes(sys.inputs.icons))
#let marks = json(bytes(sys.inputs.marks))
#let pictures = json(bytes(sys.inputs.pictures))
#let w = d.words
#let sw = d.staffWords

#let ink = rgb("#1C2B33")
#let muted = rgb("#4A5A63")
#let line-colour = rgb("#6B7B84")
// Each meaning has a colour and a tint; icon, word and border say the same in grey print.
#let hues = (
  dream: (rgb("#5B34B8"), rgb("#F0EBFA")),
  goal: (rgb("#2B6CB0"), rgb("#E5EFF8")),
  step: (rgb("#12502B"), rgb("#E4F0E8")),
  meeting: (rgb("#8A5A16"), rgb("#F8EEDD")),
  network: (rgb("#A83A6B"), rgb("#FAE9F0")),
  ink: (ink, white),
)

#let side-margin = 12mm
#let head-margin = if d.isDraft { 25mm } else { 12mm }
#let foot-margin = 32mm
#let full = 210mm - 2 * side-margin
#let tallest = 297mm - head-margin - foot-margin
#let corner = 9pt
#let gap = 6pt

// A person's text never becomes source: it is text, or pieces of text with pictures between.
#let t(x) = if type(x) == str { text(x) } else {
  for piece in x {
    if "emoji" in piece {
      box(baseline: 15%, image(bytes(pictures.at(piece.emoji)), alt: piece.alt, height: 1.1em))
    } else if "unknown" in piece {
      box(figure(
        kind: "sign", supplement: none, alt: w.unreadableSign,
        rect(width: 0.7em, height: 0.8em, stroke: (paint: muted, thickness: 0.8pt, dash: "dotted")),
      ))
    } else if piece.font == none { text(piece.text) } else { text(font: piece.font, piece.text) }
  }
}
#let has(x) = x != none and x != "" and x != ()
#let p(x, ..style) = par(text(..style, t(x)))

// The box is as high as a capital letter, so that an icon never pushes lines apart.
#let icon(name, colour: ink, size: 1.15em) = box(width: size, height: 0.7em, place(horizon, pdf.artifact(
  image(bytes(icons.at(name).replace("currentColor", colour.to-hex())), width: size, height: size),
)))
#let label(name, words, hue: "ink", size: 1em) = par(text(
  fill: hues.at(hue).at(0), weight: 700, size: size,
  { icon(name, colour: hues.at(hue).at(0)); h(0.45em); t(words) },
))
#let picture(pic, size: 46pt) = image(bytes(pictures.at(pic.id)), alt: pic.alt, height: size, width: size, fit: "contain")

// Nothing splits over pages, except what is taller than a page: cutting it off would lose words.
#let whole(body, above: gap, below: gap, ..style) = context {
  let made = block(width: 100%, ..style, body)
  let height = measure(width: full, made).height
  if height < tallest { block(breakable: false, width: 100%, above: above, below: below, made) } else { made }
}
#let frame(stroke: 1pt + line-colour, fill: none, inset: (x: 10pt, y: 7pt), ..rest, body) = block(
  width: 100%, stroke: stroke, fill: fill, inset: inset, radius: corner, ..rest, body,
)
#let card(body, ..style) = whole(frame(..style, body))
// What many say, one below the other: a line between is enough, and a page takes more of them than of cards.
#let rows(..bodies) = for body in bodies.pos() {
  whole(above: 0pt, below: 0pt, inset: (x: 10pt, y: 5.5pt), stroke: (bottom: 0.8pt + line-colour), body)
}

// Cards side by side, equally high. Too high for a page, they stand below one another.
#let beside(..cards, columns: auto) = context {
  let all = cards.pos()
  let count = if columns == auto { all.len() } else { columns }
  let width = (full - (count - 1) * gap) / count
  let tall = calc.max(..all.map(make => measure(width: width, make(auto)).height))
  if tall >= tallest or all.len() == 1 {
    for make in all { whole(make(auto)) }
  } else {
    for row in all.chunks(count) {
      let height = calc.max(..row.map(make => measure(width: width, make(auto)).height))
      block(breakable: false, width: 100%, above: gap, below: gap, grid(
        columns: (1fr,) * count, column-gutter: gap, ..row.map(make => make(height)),
      ))
    }
  }
}

// What is a thing of its own: together on a page where it fits on one; where it does not, a goal begins a page.
#let apart(body, from-top: true) = context {
  if measure(width: full, body).height < tallest - 40pt {
    v(26pt, weak: true)
    block(breakable: false, width: 100%, above: 26pt, below: 26pt, body)
  } else {
    if from-top { pagebreak(weak: true) } else { v(26pt, weak: true) }
    body
  }
}

#let section(name, words, hue: "ink", new-page: false) = {
  if new-page { pagebreak(weak: true) }
  heading(level: 1, { icon(name, colour: hues.at(hue).at(0)); h(0.4em); text(fill: hues.at(hue).at(0), t(words)) })
}
#let part(name, words, hue: "ink") = heading(
  level: 2, { icon(name, colour: hues.at(hue).at(0)); h(0.4em); text(fill: hues.at(hue).at(0), t(words)) },
)

// A word wider than its room parts at a syllable; an address, or what has no syllables, parts anywhere.
#let roomy(room, body) = {
  show regex("\S{10,}"): it => context {
    if measure(it).width <= room { return it }
    let parted = text(hyphenate: true, it)
    let is-word = it.text.clusters().len() < 45 and not it.text.contains(regex("[/@:._0-9]"))
    let has-syllables = measure(block(width: room, parted)).height > measure(block(it)).height
    if is-word and has-syllables { parted } else { it.text.clusters().join(box()) }
  }
  body
}

// What others say, the professional words, who does what, the help: set closer, never smaller (14 pt, decision 0025).
#let set-closer(body) = {
  set par(leading: 0.58em, spacing: 0.66em)
  body
}

// The sentence that stands under a heading and above what it is about.
#let note(words) = block(sticky: true, below: 6pt, par(text(fill: muted, words)))

#let stripes = tiling(size: (7pt, 7pt), {
  place(line(start: (0%, 100%), end: (100%, 0%), stroke: 1pt + luma(175)))
})
#let draft-band = block(
  width: 100%, height: 9.5mm, fill: stripes, stroke: 1.2pt + ink, radius: 5pt,
  align(center + horizon, box(
    fill: white, inset: (x: 12pt, y: 4pt), text(size: 14pt, weight: 700, { icon("pencil-line"); h(0.45em); w.draftMeans }),
  )),
)
#let draft-word = rotate(-52deg, text(size: 105pt, weight: 700, fill: luma(236), w.draft))

#let one-line(x) = block(width: 100%, height: 1.2em, clip: true, text(top-edge: "ascender", bottom-edge: "descender", x))
#let one-line-auto(x) = block(height: 1.2em, text(top-edge: "ascender", bottom-edge: "descender", x))
#let foot = context {
  set text(size: 10pt, fill: muted)
  set par(leading: 0.45em, spacing: 0.45em)
  grid(
    stroke: (x, y) => if y == 0 { (top: 0.6pt + line-colour) }, inset: (x, y) => if y == 0 { (top: 4pt) } else { 0pt },
    columns: (1fr, auto), row-gutter: 2.5pt,
    text(size: 14pt, one-line({ text(weight: 700, fill: ink, t(d.foot.version)); [ · ]; t(d.foot.name) })),
    text(size: 14pt, weight: 700, fill: ink, one-line-auto[#sw.page #counter(page).display() #sw.of #counter(page).final().first()]),
    ..if has(d.foot.reason) { (grid.cell(colspan: 2, one-line(t(d.foot.reason))),) },
    ..if has(d.foot.hash) { (grid.cell(colspan: 2, t(d.foot.hash)),) },
    grid.cell(colspan: 2, { t(sw.product); [ · ]; t(sw.credit); if has(d.foot.printed) { [ · ]; t(d.foot.printed) } }),
  )
}

#set document(title: sys.inputs.title, date: none)
#set page(
  paper: "a4", margin: (x: side-margin, top: head-margin, bottom: foot-margin), header-ascent: 4.5mm, footer-descent: 2mm,
  header: if d.isDraft { draft-band }, footer: foot,
  background: if d.isDraft { draft-word },
)
#set text(
  font: json(bytes(sys.inputs.fonts)), fallback: false, size: 14pt, fill: ink,
  lang: d.language, hyphenate: false,
)
#set par(leading: 0.74em, spacing: 0.95em, justify: false, linebreaks: "simple")
#show: roomy.with(150pt)
#show heading: set text(weight: 700)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 1): set block(above: 14pt, below: 9pt, sticky: true, breakable: true)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 10pt, below: 7pt, sticky: true, breakable: true)
#show figure: set block(breakable: true)
`;
