/**
 * The look of every document, as fixed Typst source (design.md: calm, one
 * accent, few lines, figures that line up). The document arrives as JSON in
 * `sys.inputs.document`. Kept as a TypeScript string because the compiler
 * copies no other kind of file into `dist`.
 */
export const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.document))
#let accent = rgb(d.accent)
#let ink = rgb("#1b1b1b")
#let quiet = rgb("#565c65")
#let hair = 0.5pt + rgb("#c9c9c9")
#let start-side = if d.rtl { "right" } else { "left" }
#let sans = if d.rtl {
  ("IBM Plex Sans Arabic", "Public Sans", "Libertinus Serif")
} else {
  ("Public Sans", "IBM Plex Sans Arabic", "Libertinus Serif")
}

#let inline(parts) = [#for part in parts {
  if type(part) == str { part }
  else if part.kind == "breakable" { h(0pt) }
  else if part.kind == "strong" { strong(inline(part.text)) }
  else if part.kind == "emph" { emph(inline(part.text)) }
  else if part.kind == "link" { link(part.href, inline(part.text)) }
}]

#set document(title: d.title, author: d.author, date: none)
#set text(
  font: sans, fallback: false, size: if d.compact { 9.5pt } else { 10.5pt }, fill: ink, lang: d.lang,
  region: if d.region.len() == 2 { d.region } else { none },
  dir: if d.rtl { rtl } else { ltr }, hyphenate: false,
)
#set par(leading: if d.rtl { 0.85em } else { 0.72em }, spacing: 1.1em, justify: false, linebreaks: "optimized")
#set strong(delta: 0)
#show strong: set text(weight: 600)
#show link: it => underline(stroke: 0.4pt, offset: 2pt, text(fill: accent, it))

#let running-head = context if counter(page).get().first() > 1 {
  set text(size: 8.5pt, fill: quiet)
  grid(columns: (auto, 1fr), column-gutter: 1.2em,
    text(fill: accent, weight: 600, d.city), align(end, d.title))
}
#let page-label = context for part in d.pageLabel {
  if type(part) == str { part }
  else if part.kind == "page" { str(counter(page).get().first()) }
  else { str(counter(page).final().first()) }
}
#let running-foot = {
  set text(size: 8pt, fill: quiet)
  set par(leading: 0.5em)
  grid(columns: (1fr, auto), column-gutter: 1.5em, row-gutter: 0.6em,
    inline(d.footer), page-label, grid.cell(colspan: 2, inline(d.checksum)))
}
#set page(d.paper,
  margin: if d.compact { (x: 0.9in, y: 0.75in) } else { 1in },
  header: running-head, footer: running-foot)

#set heading(numbering: none)
#show heading: set text(weight: 600, hyphenate: false)
#show heading.where(level: 1): set text(size: if d.compact { 13pt } else { 15pt })
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 4): set text(size: 10.5pt, fill: quiet)
#show heading.where(level: 1): set block(above: if d.compact { 1.3em } else { 2em }, below: 0.9em)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 4): set block(above: 1.4em, below: 0.7em)
#show title: set text(size: if d.compact { 18pt } else { 22pt }, weight: 600)
#show title: set par(leading: 0.45em)
#show title: set block(above: 0.7em, below: 0.8em)

#set list(indent: 0.2em, body-indent: 0.7em, spacing: 1em, marker: text(fill: quiet)[•])
#set enum(indent: 0.2em, body-indent: 0.7em, spacing: 1em)
#set terms(separator: none, hanging-indent: 1.75in, spacing: 0.9em)
#show figure: set align(start)
#set figure(numbering: none, supplement: none, gap: 0.8em)
#show figure: set block(above: 1.5em, below: 1.6em)
#show figure.where(kind: table): set block(breakable: true)
#set figure.caption(position: top)
#show figure.caption: set text(size: 9.5pt, weight: 600)
#show figure.where(kind: table): set text(size: 9.5pt, number-width: "tabular")
// State shapes come from the serif font, where they are drawn small.
#show regex("[●○▲■◌]"): set text(size: 1.3em, top-edge: 0.5em)

// Lines of reading stay near 70 characters; tables and figures use the full width.
#let reading(body) = block(width: 5.4in, body)

// Nested items are always bullets: "1." within "1." reads as a slip.
#let items(source) = source.map(item => {
  inline(item.text)
  if item.items.len() > 0 { list(..items(item.items)) }
})

#let callout(block-data) = {
  let edge = (:)
  edge.insert(start-side, 2.5pt + accent)
  block(width: 5.4in, inset: (x: 12pt, y: 10pt), fill: rgb("#f5f6f7"), stroke: edge, {
    if block-data.title != "" { par(text(weight: 600, block-data.title)) }
    par(inline(block-data.text))
  })
}

#let key-values(block-data) = reading(terms(..block-data.items.map(item => terms.item(
  box(width: 1.65in, text(weight: 400, fill: quiet, inline(item.label))), inline(item.value)))))

#let data-table(source) = {
  let sides = (start: start, center: center, end: end)
  let heads = source.header.len()
  let closing = heads + source.rows.len()
  figure(kind: table, caption: inline(source.caption), table(
    columns: source.share.map(share => if share == 0 { auto } else { share * 1fr }),
    align: (x, y) => sides.at(source.align.at(x)) + if y < heads { bottom } else { top },
    inset: (x: 5pt, y: 5.5pt),
    stroke: (x, y) => if y == heads - 1 { (bottom: 0.9pt + ink) } else if y == closing - 1 and source.totals.len() > 0 { (bottom: 0.9pt + ink) } else if y >= heads and y != closing { (bottom: hair) },
    table.header(..source.header.sum().map(cell => text(size: 8.5pt, weight: 600, inline(cell)))),
    ..source.rows.sum(default: ()).map(inline),
    ..source.totals.map(cell => strong(inline(cell))),
  ))
}

#let picture(source) = figure(
  kind: image, caption: if source.caption.len() > 0 { inline(source.caption) } else { none },
  image(bytes(source.svg), format: "svg", alt: source.alt))

#let show-block(source) = {
  if source.kind == "heading" { heading(level: source.level, inline(source.text)) }
  else if source.kind == "paragraph" { reading(par(inline(source.text))) }
  else if source.kind == "list" {
    reading(if source.ordered { enum(..items(source.items)) } else { list(..items(source.items)) })
  }
  else if source.kind == "table" { data-table(source) }
  else if source.kind == "figure" { picture(source) }
  else if source.kind == "keyValue" { key-values(source) }
  else if source.kind == "callout" { callout(source) }
  else { pagebreak(weak: true) }
}

#block(above: 0pt, below: 0.9em, text(size: 10pt, weight: 600, fill: accent, d.city))
#title()
#if d.subtitle != "" { block(below: 1.8em, text(size: 11pt, fill: quiet, d.subtitle)) }
#for block-data in d.blocks { show-block(block-data) }
`;
