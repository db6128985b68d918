/** The first pages: whose plan it is, what matters most, the dreams – and whose words they are. Typst source. */
export const opening = `
#let fact(name, words, value, note: none) = height => frame(
  stroke: 1.2pt + hues.meeting.at(0), height: height,
  {
    label(name, words, hue: "meeting")
    p(value, weight: 700)
    if has(note) { p(note) }
  },
)

#let cover = {
  frame(stroke: 2pt + hues.dream.at(0), fill: hues.dream.at(1), inset: (x: 14pt, y: 11pt), below: gap, {
    show title: set text(size: 28pt, weight: 700)
    show title: set block(above: 12pt, below: 11pt)
    label("route", w.plan, hue: "dream", size: 16pt)
    title(t(d.cover.name))
    par(text(size: 15pt, { d.cover.round }))
    // The band in the page head is not read aloud; this line is.
    if d.isDraft { label("pencil-line", w.draftMeans) }
    if has(d.extract) { label("file-check", d.extract) }
    if has(d.leftOut) { label("eye-off", d.leftOut) }
  })
  beside(
    fact("calendar", w.meeting, d.cover.meetingOn, note: d.cover.meetingPlace),
    ..if has(d.cover.nextMeetingOn) { (fact("calendar-clock", w.nextMeeting, d.cover.nextMeetingOn),) },
  )
  if has(d.cover.present) {
    card({
      label("users", d.cover.presentWords, hue: "network")
      grid(
        columns: (1fr, 1fr), column-gutter: 12pt, row-gutter: 9pt,
        ..d.cover.present.map(one => par({ t(one.name); if has(one.role) { text(fill: muted, { [ – ]; t(one.role) }) } })),
      )
    })
  }
}

// What was drawn or photographed, large enough to be seen across a table, on white paper.
#let drawn(files, height: 62mm) = grid(
  columns: files.len(), column-gutter: 8pt,
  ..files.map(pic => layout(room => {
    let tall = image(bytes(pictures.at(pic.id)), alt: pic.alt, height: height)
    let shown = if measure(tall).width <= room.width { tall } else {
      image(bytes(pictures.at(pic.id)), alt: pic.alt, width: room.width)
    }
    block(radius: 7pt, clip: true, fill: white, stroke: 0.8pt + line-colour, shown)
  })),
)

// Own words stand in a full line with a speech mark; words said for somebody stand in a broken line (R-P7).
#let whose-icon = (self: "message-circle", withHelp: "hand-helping", onBehalf: "users")
// Half a page wide, the pictures stand below one another, so that the words have room.
#let said-frame(card, hue: "ink", height: auto, size: 17pt, narrow: false, head: none) = {
  let colour = hues.at(hue).at(0)
  let own = card.how != "onBehalf"
  frame(
    height: height,
    stroke: if own { 1.5pt + colour } else { (paint: muted, thickness: 1.2pt, dash: "dashed") },
    fill: if own and not d.isDraft { hues.at(hue).at(1) },
    {
      head
      let told = {
        if has(card.words) { p(card.words, size: size, weight: if own { 700 } else { 400 }) }
        if has(card.files) { drawn(card.files, height: if narrow { 38mm } else { 62mm }) }
        if has(card.recording) { par({ icon("mic"); h(0.45em); t(card.recording) }) }
        par(text(fill: muted, { icon(whose-icon.at(card.how), colour: muted); h(0.4em); t(card.whose) }))
        if card.howTheyKnow != none {
          par({ text(weight: 700, { t(card.howTheyKnow.label); [: ] }); t(card.howTheyKnow.words) })
        }
      }
      if has(card.pictures) {
        let shown = card.pictures.slice(0, calc.min(if narrow { 2 } else { 4 }, card.pictures.len()))
        let in-a-row = if narrow or shown.len() == 1 { 1 } else { 2 }
        let side = if narrow { 38pt } else { 46pt }
        grid(
          columns: (if in-a-row == 1 { 52pt } else { 106pt }, 1fr), column-gutter: 12pt, align: horizon,
          grid(columns: in-a-row, gutter: 4pt, ..shown.map(one => frame(
            stroke: none, fill: white, inset: 2pt, picture(one, size: side),
          ))),
          told,
        )
        let rest = card.pictures.slice(shown.len())
        if has(rest) { rest.map(one => box(picture(one, size: 40pt))).join(h(6pt)) }
      } else { told }
    },
  )
}
#let said(card, hue: "ink") = whole(said-frame(card, hue: hue))

#let opening = {
  cover
  let spoken(cards, name, words, hue) = if has(cards) {
    section(name, words, hue: hue)
    let are-short = cards.len() > 1 and cards.all(card => type(card.words) == str and card.words.len() < 80 and not has(card.files))
    if are-short {
      beside(columns: 2, ..cards.map(card => height => said-frame(card, hue: hue, height: height, size: 16pt, narrow: true)))
    } else { for one in cards { said(one, hue: hue) } }
  }
  spoken(d.mostImportant, "heart", w.mostImportant, "network")
  spoken(d.dreams, "cloud", w.dreams, "dream")
  if not has(d.dreams) and not d.isPart and not has(d.saidForMe) {
    section("cloud", w.dreams, hue: "dream")
    p(w.noDreams)
  }
  if has(d.saidForMe) {
    section("users", w.saidForMe)
    for one in d.saidForMe { said(one) }
  }
  if has(d.communication) {
    section("message-circle", w.communication, hue: "network")
    note(w.communicationNote)
    for one in d.communication {
      part("message-circle", one.question)
      for card in one.cards { whole(said-frame(card, size: 15pt)) }
    }
  }
}
`;
