/**
 * The certificate's page in Typst. Everything a person wrote arrives through `sys.inputs` as text, never
 * as markup. The ornament stands in the page's background, which Typst marks as an artifact, so a screen
 * reader meets only the words (PDF/UA-1, ISO 14289-1, 7.1).
 */
export const certificateTemplate = String.raw`
#let c = json(bytes(sys.inputs.content))
#let ink = rgb("#12343b")
#let coral = rgb("#c2412d")
#let quiet = rgb("#44595e")
#set document(title: c.documentTitle, author: "Heard", date: none)
#set text(lang: c.language, dir: if c.rightToLeft { rtl } else { ltr }, font: ("Literata", "Vazirmatn", "Noto Sans SC"), fill: ink, size: 13pt)
#set page(
  paper: "a4", flipped: true, margin: (x: 26mm, top: 22mm, bottom: 18mm), fill: rgb("#fbf7ef"),
  background: {
    place(if c.rightToLeft { top + left } else { top + right }, dx: if c.rightToLeft { -56mm } else { 56mm }, dy: -56mm, box(width: 128mm, height: 128mm, {
      place(center + horizon, circle(radius: 62mm, stroke: 3.2mm + coral.transparentize(78%)))
      place(center + horizon, circle(radius: 46mm, stroke: 3.2mm + coral.transparentize(50%)))
      place(center + horizon, circle(radius: 30mm, stroke: 3.2mm + coral))
      place(center + horizon, circle(radius: 13mm, fill: coral))
    }))
    place(center + horizon, rect(width: 100% - 16mm, height: 100% - 16mm, stroke: 0.6pt + ink.transparentize(60%)))
  },
)
#set par(leading: 0.7em)
#show heading.where(level: 1): it => text(size: 17pt, weight: "semibold", fill: coral, it.body)
#show heading.where(level: 2): it => text(size: 25pt, weight: "semibold", it.body)

#text(size: 11pt, fill: quiet)[#c.site]
#v(5mm)
= #c.kind
#v(8mm)
#text(fill: quiet)[#c.thisIs]
#v(2mm)
#text(size: if c.holderName.len() > 60 { 22pt } else { 36pt }, weight: "semibold")[#c.holderName]
#v(2mm)
#text(fill: quiet)[#c.hasCompleted]
#v(2mm)
== #c.courseTitle
#v(6mm)
#block(width: 70%)[#c.assessed]
#v(1fr)
#grid(
  columns: (1fr, 30mm), column-gutter: 10mm, align: (bottom + start, bottom + end),
  {
    set text(size: 11.5pt)
    for line in c.lines [#line #linebreak()]
    v(2mm)
    text(size: 10pt, fill: quiet)[#c.verifyBefore#link(c.verifyUrl)[#c.verifyUrl]#c.verifyAfter #linebreak() #c.notALicence]
  },
  image(bytes(c.qr), format: "svg", width: 30mm, alt: c.qrAlt),
)
`;
