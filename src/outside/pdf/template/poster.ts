/** The plan as one picture: one page of A3 landscape that composes itself. Typst source, after `base`, `stairs` and its own parts. */
export const poster = `
#let me-parts(s, talks: true) = {
  let parts = ()
  if has(d.strengths) {
    parts.push({
      head(1, "star", w.strengths, "dream")
      for one in first-of(d.strengths, s) { grid(
        columns: (2em, 1fr), column-gutter: 0.5em, align: horizon,
        if one.picture != none { drawn(one.picture, 1.8em) }, p(short(one.label, s.cap)),
      ) }
    })
  }
  if has(d.mostImportant) {
    parts.push({
      head(1, "heart", w.mostImportant, "network")
      for one in first-of(d.mostImportant, s) { spoken(one, s); v(0.25em) }
    })
  }
  if has(d.communication) and talks {
    parts.push({
      head(1, "message-circle", w.communication, "network")
      for one in talk-shown(s) { talk(one, s) }
      if s.talk.most == 0 { p(w.standsInPlan) }
    })
  }
  let cut = is-list-cut(d.strengths, s) or is-list-cut(d.mostImportant, s) or cards-cut(d.mostImportant, s) or (talks and s.talk.most > 0 and talk-cut(s))
  if cut { parts.push(rest-in-plan) }
  parts
}
#let name-part(s) = context {
  show title: set block(above: 0.2em, below: 0em)
  title(text(size: 1.55 * s.z, weight: 700, t(short(d.name, 60))))
  if has(d.extract) { block(above: 0.6em, below: 0em, par(text(fill: muted, size: 0.8em, t(d.extract)))) }
  if has(d.leftOut) { block(above: 0.6em, below: 0em, par(text(fill: muted, size: 0.8em, t(d.leftOut)))) }
}
#let next-part = if has(d.nextMeetingOn) {
  head(1, "calendar-clock", w.nextMeeting, "meeting")
  p(d.nextMeetingOn, weight: 700, size: 1.15em)
}
#let me-high(s, talks) = {
  let inside = band - 2 * band-inset
  let parts = (name-part(s), ..me-parts(s, talks: talks), ..if next-part != none { (next-part,) })
  parts.map(part => high(inside, s, part)).sum() + (parts.len() - 1) * 1.1 * s.z + 2 * band-inset
}
// What is free is room for a photo, and air between the parts.
#let draw-me(s, talks) = {
  let rest = down - me-high(s, talks)
  let photo = calc.min(if has(me-parts(s, talks: talks)) { 58mm } else { 76mm }, rest - 2.2 * s.z)
  let has-photo = photo >= 38mm
  let parts = me-parts(s, talks: talks)
  frame(stroke: 1.2pt + line-colour, width: 100%, height: down, inset: band-inset, {
    set text(size: s.z)
    name-part(s)
    if has-photo { v(1fr); align(center, room-for-photo(photo)) }
    for part in parts { v(1fr); part }
    v(if has(parts) or has-photo { 1fr } else { 3fr })
    next-part
  })
}

#let room-to-draw(height) = block(above: 0.6em, below: 0pt, pdf.artifact(
  rect(width: 100%, height: height, fill: white, radius: corner, stroke: (paint: line-colour, thickness: 1.2pt, dash: "dashed")),
))
#let dream-part(s, more: 0pt, height: auto) = frame(
  stroke: 2pt + hues.dream.at(0), fill: hues.dream.at(1), inset: (x: 1em, y: 0.8em), width: 100%, height: height, {
    let own(across) = {
      head(1, "cloud", w.dreams, "dream")
      if not has(d.dreams) {
        if s.empties { p(w.roomForDream, fill: muted); room-to-draw(3 * s.z + more) } else { p(w.nothingWritten) }
      } else {
        let shown = first-of(d.dreams, s)
        let told(card) = spoken(card, s, size: if s.tops { 1.3em } else { 1.15em }, weight: 700, side: (if s.tops { 2.9 } else { 2.4 }) * s.z + calc.min(more, 9 * s.z) * 0.9)
        let shared(columns) = grid(columns: columns, column-gutter: 1.2em, row-gutter: 0.8em, ..shown.map(told))
        let alike = shared((1fr,) * calc.min(across, shown.len()))
        if across == 2 and shown.len() == 2 {
          // A longer dream has more of the band than a shorter one, where that makes the band lower.
          let weight(card) = calc.clamp(length-of(card.words), 16, 110) + 9 * calc.min(2, card.pictures.len())
          let by-length = shared(shown.map(card => weight(card) * 1fr))
          let inside = beside-band - 2 * s.z
          if high(inside, s, by-length) < high(inside, s, alike) { by-length } else { alike }
        } else { alike }
      }
    }
    let others(across) = {
      head(2, "users", w.saidForMe, "network")
      let shown = first-of(d.saidForMe, s)
      grid(
        columns: (1fr,) * calc.min(across, shown.len()), column-gutter: 1.2em, row-gutter: 0.7em,
        ..shown.map(card => spoken(card, s)),
      )
    }
    if not has(d.saidForMe) { own(2) } else {
      // What others say stands beside the dreams, or below them where that is lower.
      let are-few = first-of(d.dreams, s).len() <= 1
      let beside = grid(
        columns: (if are-few { 1fr } else { 1.6fr }, 1fr), column-gutter: 1.2em, own(if are-few { 1 } else { 2 }), others(1),
      )
      let below = { own(2); v(0.7em); others(2) }
      let inside = beside-band - 2 * s.z
      if high(inside, s, beside) <= high(inside, s, below) { beside } else { below }
    }
  },
)
#let talk-strip(s) = frame(stroke: 1.2pt + hues.network.at(0), width: 100%, inset: (x: 0.9em, y: 0.7em), {
  head(1, "message-circle", w.communication, "network")
  let shown = talk-shown(s)
  let across = calc.min(if shown.len() in (2, 4) { 2 } else { 3 }, calc.max(1, shown.len()))
  grid(columns: (1fr,) * across, column-gutter: 1.2em, row-gutter: 0.8em, ..shown.map(one => talk(one, s)))
})

#let goals-shown(s) = d.goals.slice(0, calc.min(s.goals, d.goals.len()))
// Said once for everything that is cut, below it.
#let is-right-cut(s, in-strip) = (
  (d.dreams, d.saidForMe).any(all => is-list-cut(all, s) or cards-cut(all, s))
    or goals-shown(s).any(g => is-goal-cut(g, s)) or (in-strip and talk-cut(s))
)
#let left-out(s, in-strip) = {
  let shown = goals-shown(s).len()
  let is-more = shown < d.goals.len()
  if is-more or is-right-cut(s, in-strip) {
    block(inset: (top: 0.1em, bottom: 0.3em), above: 0pt, below: 0pt, par(quiet({
      icon("file-check", colour: muted); h(0.4em); if is-more { d.moreGoals.at(shown); [ ] }; w.restInPlan
    })))
  }
}
#let no-goals = frame(stroke: 1.5pt + hues.goal.at(0), width: 100%, inset: (x: 0.9em, y: 0.9em), {
  head(1, "flag", w.goals, "goal"); p(w.noGoals)
})

// How high each part of the right side is at least, in the way that is tried.
#let right-parts(s, way, in-strip) = (
  dream: high(beside-band, s, dream-part(s)),
  rows: goals-shown(s).map(g => row-high(g, s, way)),
  left-out: high(beside-band, s, left-out(s, in-strip)),
  none-yet: if d.goals == () { high(beside-band, s, no-goals) } else { 0pt },
  strip: if in-strip { high(beside-band, s, talk-strip(s)) } else { 0pt },
)
#let right-high(parts, s) = {
  let all = (parts.dream, ..parts.rows, parts.none-yet, parts.strip, parts.left-out).filter(one => one > 0pt)
  all.sum() + (all.len() - 1) * gap-of(s)
}
#let draw-right(s, way, in-strip) = {
  let parts = right-parts(s, way, in-strip)
  let rest = calc.max(0pt, down - right-high(parts, s))
  let count = parts.rows.len()
  // A dream that was drawn or photographed is worth being seen; the goals take the rest.
  let for-dream = if count == 0 { rest } else { calc.min(rest * 0.3, if has(d.dreams) { 3 * s.z } else { 8 * s.z }) }
  let more = if count == 0 { 0pt } else { (rest - for-dream) / count }
  set text(size: s.z)
  stack(
    spacing: gap-of(s),
    dream-part(s, more: for-dream, height: parts.dream + for-dream),
    ..if count == 0 { (no-goals,) },
    ..goals-shown(s).enumerate().map(((at, g)) => draw-row(g, parts.rows.at(at) + more, parts.rows.at(at), s, way)),
    ..if in-strip { (talk-strip(s),) },
    ..if parts.left-out > 0pt { (left-out(s, in-strip),) },
  )
}

// All words as large as the page has room for; where 14 pt is too large for all of them, it says that the rest is in the plan.
#let sizes = (14pt, 14.5pt, 15pt, 15.5pt, 16pt, 16.5pt, 17pt, 18pt, 19pt, 20pt, 21pt, 22pt, 23pt)
#let everything = (cap: none, few: 99, steps: 12, goals: 99, places: true, own: true, empties: true, tops: true, least: 16pt)
#let only-own = (..everything, empties: false, least: 14pt)
#let own-places = (..only-own, tops: false, places: false)
// From the first that cuts anybody's words.
#let first-cut = 4
#let lighter = (
  everything, only-own, (..only-own, tops: false), own-places,
  (..own-places, own: false),
  (..own-places, own: false, cap: 260, few: 8, steps: 6, goals: 6),
  (..own-places, own: false, cap: 180, few: 6, steps: 5, goals: 5),
  (..own-places, own: false, cap: 130, few: 5, steps: 4, goals: 4),
  (..own-places, own: false, cap: 90, few: 4, steps: 4, goals: 3),
  (..own-places, own: false, cap: 70, few: 3, steps: 3, goals: 3),
  (..own-places, own: false, cap: 50, few: 2, steps: 3, goals: 3),
  (..own-places, own: false, cap: 32, few: 1, steps: 2, goals: 3),
  (..own-places, own: false, cap: 32, few: 1, steps: 1, goals: 2),
  (..own-places, own: false, cap: 32, few: 1, steps: 1, goals: 1),
)
// How much of how I communicate there is room for, in the band or below the goals; as little as nothing.
#let talks = {
  let told(cap, most, ..places) = places.pos().map(in-strip => ((cap: cap, most: most), in-strip))
  if not has(d.communication) { told(none, 0, false) } else {
    told(none, 99, false, true) + told(120, 99, false, true) + told(80, 3, false) + told(80, 2, false) + told(80, 1, false) + told(80, 0, false)
  }
}
#let at-size(s, size, talk) = (..s, z: size, talk: talk)
// The largest size that fits, found by halving; the least where none does.
#let largest(least, fits) = {
  let (low, high) = (sizes.position(size => size >= least), sizes.len() - 1)
  while low < high {
    let middle = calc.quo(low + high + 1, 2)
    if fits(sizes.at(middle)) { low = middle } else { high = middle - 1 }
  }
  sizes.at(low)
}
#let ways-of-rows = if d.goals.len() == 1 { ("below", "three", "four") } else { ("three", "four", "compact") }
// With as little left out as can be, and then as large as can be; for each side by itself. The level is found by halving too.
#let lightest(fits-at) = {
  if fits-at(0) { return 0 }
  let (low, high) = (1, lighter.len() - 1)
  while low < high {
    let middle = calc.quo(low + high, 2)
    if fits-at(middle) { high = middle } else { low = middle + 1 }
  }
  low
}
#let best-me(talk, in-strip) = {
  let fits(level, size) = me-high(at-size(lighter.at(level), size, talk), not in-strip) <= down
  let level = lightest(level => fits(level, lighter.at(level).least))
  (level: level, size: largest(lighter.at(level).least, size => fits(level, size)))
}
#let best-right(talk, in-strip) = {
  let fits(level, way, size) = {
    let s = at-size(lighter.at(level), size, talk)
    right-high(right-parts(s, way, in-strip), s) <= down
  }
  let level = lightest(level => ways-of-rows.any(way => fits(level, way, lighter.at(level).least)))
  let best = (level: level, size: 0pt, way: ways-of-rows.last(), value: 0pt)
  for way in ways-of-rows {
    let least = lighter.at(level).least
    if not fits(level, way, least) { continue }
    // A little smaller, and nothing broken, reads better than a little larger.
    let calm-at(size) = {
      let s = at-size(lighter.at(level), size, talk)
      goals-shown(s).all(g => is-calm(g, s, way))
    }
    let is-calm-way = calm-at(least)
    let size = largest(least, size => fits(level, way, size) and (not is-calm-way or calm-at(size)))
    let value = size + if is-calm-way { 5pt } else { 0pt }
    if value > best.value { best = (level: level, size: size, way: way, value: value) }
  }
  (..best, size: calc.max(14pt, best.size))
}
// How I communicate is worth more than letters that are larger than they need be.
#let worth(left, right, talk) = (
  2.5 * calc.min(talk.most, d.communication.len()) + calc.min(left.size, right.size) / 1pt + 0.2 * calc.max(left.size, right.size) / 1pt - 30 * (calc.max(first-cut - 1, left.level) + calc.max(first-cut - 1, right.level))
)
// The two sides are one picture: neither is much larger than the other.
#let alike(size, other) = calc.min(size, calc.max(14pt, 1.25 * other))

#context {
  let chosen = none
  let tried = none
  for (talk, in-strip) in talks {
    // Less of how I communicate is only said where the rest would have to be cut otherwise.
    if chosen != none and talk != tried and calc.max(chosen.left.level, chosen.right.level) < first-cut { break }
    tried = talk
    let (left, right) = (best-me(talk, in-strip), best-right(talk, in-strip))
    let one = (left: left, right: right, talk: talk, in-strip: in-strip, worth: worth(left, right, talk))
    if chosen == none or one.worth > chosen.worth { chosen = one }
  }
  let (left, right, talk, in-strip) = (chosen.left, chosen.right, chosen.talk, chosen.in-strip)
  let for-side(one, other) = at-size(lighter.at(one.level), alike(one.size, other.size), talk)
  block(height: down, breakable: false, grid(
    columns: (band, 1fr), column-gutter: between,
    draw-me(for-side(left, right), not in-strip), draw-right(for-side(right, left), right.way, in-strip),
  ))
}
`;
