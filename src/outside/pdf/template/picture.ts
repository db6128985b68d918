/** The dream board, the mat and the strengths on A4 landscape: borders and words carry the meaning in grey. Typst source. */
export const pictureTemplate = `
#let d = json(bytes(sys.inputs.picture))
#let pictures = json(bytes(sys.inputs.pictures))
#let ink = rgb("#1C2B33")
#let line-colour = rgb("#6B7B84")
#let dream-colour = rgb("#5B34B8")
#let gap = 8pt

// A person's text never becomes source: it is text, or pieces of text with pictures between.
#let t(x) = if type(x) == str { text(x) } else {
  for piece in x {
    if "emoji" in piece {
      box(baseline: 15%, image(bytes(pictures.at(piece.emoji)), alt: piece.alt, height: 1.1em))
    } else if "unknown" in piece {
      box(figure(kind: "sign", supplement: none, alt: d.unreadableSign,
        rect(width: 0.7em, height: 0.8em, stroke: (paint: line-colour, thickness: 0.8pt, dash: "dotted"))))
    } else if piece.font == none { text(piece.text) } else { text(font: piece.font, piece.text) }
  }
}
#let has(x) = x != none and x != "" and x != ()

#set document(title: sys.inputs.title, date: none)
#set page(
  paper: "a4", flipped: true, margin: (x: 12mm, top: 11mm, bottom: 19mm), footer-descent: 3mm,
  footer: context {
    set text(size: 14pt)
    grid(
      columns: (1fr, auto), inset: (x: 0pt, top: 5pt), stroke: (top: 0.6pt + line-colour),
      { t(d.foot.printed); [ · ]; t(d.foot.credit) },
      [#t(d.foot.page) #counter(page).display() #t(d.foot.of) #counter(page).final().first()],
    )
  },
)
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false, size: 14pt, fill: ink, lang: d.language, hyphenate: true)
#set par(leading: 0.5em, spacing: 0.5em, justify: false)
#show title: set text(size: 24pt, weight: 700)
#show title: set block(above: 0pt, below: 11pt)
#show heading: set text(size: 16pt, weight: 700)
#show heading: set block(above: 0pt, below: 8pt, sticky: true)

#let picture(card, height) = image(
  bytes(pictures.at(card.picture.id)), alt: card.picture.alt, height: height, width: 100%, fit: "contain",
)
#let face(card, height, size: 14pt) = align(center, {
  if card.picture != none { picture(card, if card.isLong { height * 0.6 } else { height }) }
  if has(card.label) {
    if card.picture != none { v(-3pt) }
    par(text(size: size, weight: 700, t(card.label)))
  }
  if has(card.sentence) { par(t(card.sentence)) }
})
#let tile(card, height, picture-height, stroke: 1.2pt + line-colour, head: none, size: 14pt) = block(
  width: 100%, height: height, inset: 6pt, radius: 9pt, stroke: stroke, clip: false, breakable: false,
  align(center + horizon, { head; if card != none { face(card, picture-height, size: size) } }),
)

#title(t(d.title))
#block(below: 12pt, par(t(d.madeBy)))

#if d.kind == "dreamBoard" {
  let at(place, height, picture-height) = tile(d.tiles.at(place), height, picture-height)
  grid(
    columns: (1fr, 1.25fr, 1fr), gutter: gap,
    ..range(3).map(place => at(place, 122pt, 62pt)),
    at(3, 172pt, 92pt),
    tile(
      d.tiles.at(4), 172pt, 86pt, stroke: 3pt + dream-colour, size: 17pt,
      head: block(below: 6pt, text(fill: dream-colour, weight: 700, t(d.dream))),
    ),
    at(5, 172pt, 92pt),
    ..range(6, 9).map(place => at(place, 122pt, 62pt)),
  )
}

#if d.kind == "mat" {
  // Few cards are drawn large, many small: the whole mat is one look where it can be.
  let most = calc.max(..d.columns.map(column => column.cards.len()))
  let height = if most <= 2 { 96pt } else if most <= 6 { 66pt } else { 50pt }
  let cards(column, across) = grid(
    columns: (1fr,) * across, gutter: 6pt,
    ..column.cards.map(card => block(
      width: 100%, inset: 5pt, radius: 7pt, stroke: 0.9pt + line-colour, breakable: false, face(card, height),
    )),
  )
  // The frame is the cell's, so that columns are equally high whatever lies in them.
  let columns-of(all, across, stroke) = grid(
    columns: (1fr,) * all.len(), column-gutter: gap, inset: 8pt, stroke: stroke,
    ..all.map(column => { heading(level: 1, t(column.title)); cards(column, across) }),
  )
  columns-of(d.columns, 2, 1.4pt + ink)
  if has(d.unsure) {
    v(3pt)
    columns-of(d.unsure, if d.unsure.len() == 1 { 6 } else { 3 }, (paint: line-colour, thickness: 1.2pt, dash: "dashed"))
  }
}

#if d.kind == "strengths" {
  grid(columns: (1fr,) * 4, gutter: gap, ..d.tiles.map(card => tile(card, 132pt, 50pt)))
}
`;
