/** The poster's page, and the parts it is put together from. Typst source, after `base`. */
export const posterParts = `
#let across = 420mm - 24mm
#let down = 297mm - 11mm - 22mm
#let band = 88mm
#let band-inset = 4.5mm
#let between = 6mm
#let beside-band = across - band - between

#set page(
  paper: "a3", flipped: true, margin: (x: 12mm, top: 11mm, bottom: 22mm), footer-descent: 4mm,
  header: none, background: none,
  footer: {
    set text(size: 14pt, fill: muted)
    set par(leading: 0.45em, spacing: 0.45em)
    grid(
      columns: (1fr, auto), column-gutter: 12pt, row-gutter: 6pt,
      one-line({ text(weight: 700, fill: ink, t(d.foot.version)); [ · ]; t(sw.product); [ · ]; t(d.foot.name) }),
      one-line-auto(t(d.foot.printed)),
      grid.cell(colspan: 2, text(size: 10pt, t(sw.credit))),
    )
  },
)
#set par(leading: 0.55em, spacing: 0.6em)
#show heading: set text(weight: 700)
#show heading.where(level: 1): set block(above: 0pt, below: 0.6em, sticky: true)
#show heading.where(level: 2): set block(above: 0pt, below: 0.6em, sticky: true)

// A text that is cut ends in dots, and the page says that the rest is in the plan.
#let length-of(x) = if type(x) == str { x.clusters().len() } else {
  x.map(piece => if "text" in piece { piece.text.clusters().len() } else { 1 }).sum(default: 0)
}
#let is-cut(x, most) = most != none and x != none and length-of(x) > most
#let cut-string(x, most) = {
  let start = x.replace("\\n", " ").clusters().slice(0, calc.min(most, x.clusters().len())).join()
  let words = start.split(" ")
  (if words.len() > 2 { words.slice(0, -1).join(" ") } else { start }) + " …"
}
#let short(x, most) = {
  if not is-cut(x, most) { return x }
  if type(x) == str { return cut-string(x, most) }
  let left = most
  let kept = ()
  for piece in x {
    if left <= 0 { break }
    let long = if "text" in piece { piece.text.clusters().len() } else { 1 }
    kept.push(if long > left { (..piece, text: cut-string(piece.text, left)) } else { piece })
    left -= long
  }
  kept
}
#let first-of(all, s) = all.slice(0, calc.min(s.few, all.len()))
#let is-list-cut(all, s) = all.len() > s.few
#let cards-cut(all, s) = first-of(all, s).any(card => is-cut(card.words, s.cap))

#let no-smaller(size) = calc.max(14pt, size)
#let quiet(body) = context text(size: no-smaller(0.85 * text.size), fill: muted, body)
#let rest-in-plan = par(quiet({ icon("file-check", colour: muted); h(0.4em); w.restInPlan }))

#let head(level, name, words, hue) = context {
  let size = text.size
  heading(level: level, text(size: size, fill: hues.at(hue).at(0), {
    icon(name, colour: hues.at(hue).at(0)); h(0.4em); t(words)
  }))
}
#let drawn(pic, size) = box(image(bytes(pictures.at(pic.id)), alt: pic.alt, height: size, width: size, fit: "contain"))
#let whose(card) = if card.how != "self" { par(quiet({
  icon(if card.how == "onBehalf" { "users" } else { "hand-helping" }, colour: muted); h(0.4em); t(card.whose)
})) }
#let spoken(card, s, cap: auto, size: 1em, weight: 400, side: 2em) = {
  let shown = card.pictures.slice(0, calc.min(2, card.pictures.len()))
  let words = { p(short(card.words, if cap == auto { s.cap } else { cap }), size: size, weight: weight); whose(card) }
  if shown == () { words } else {
    grid(columns: (auto, 1fr), column-gutter: 0.5em, align: horizon, shown.map(pic => drawn(pic, side)).join(h(0.2em)), words)
  }
}

// How I communicate: a line or two a question.
#let talk-shown(s) = d.communication.slice(0, calc.min(s.talk.most, d.communication.len()))
#let talk-cut(s) = talk-shown(s).len() < d.communication.len() or talk-shown(s).any(one => {
  one.cards.len() > s.few or one.cards.any(card => is-cut(card.words, s.talk.cap))
})
#let talk(one, s) = {
  par(text(weight: 700, t(one.question)))
  for card in first-of(one.cards, s) { spoken(card, s, cap: s.talk.cap, side: 1.5em) }
}
#let room-for-photo(size) = rect(
  width: size, height: size, radius: corner, stroke: (paint: line-colour, thickness: 1.2pt, dash: "dashed"),
  align(center + horizon, { icon("image", colour: muted, size: 2em); v(1.1em); par(quiet(w.roomForPhoto)) }),
)
`;
