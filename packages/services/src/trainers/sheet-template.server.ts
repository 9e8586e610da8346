/**
 * What syllabus and guide share in Typst: A4 upright, the mark in the corner as an artifact, headings that a
 * screen reader can walk through (PDF/UA-1, ISO 14289-1, 7.1). All words arrive as data under `c`.
 */
const sheetHead = String.raw`
#let c = json(bytes(sys.inputs.content))
#let ink = rgb("#12343b")
#let coral = rgb("#a93620")
#let quiet = rgb("#44595e")
#set document(title: c.documentTitle, author: "Heard", date: none)
#set text(lang: c.language, dir: if c.rightToLeft { rtl } else { ltr }, font: ("Literata", "Vazirmatn", "Noto Sans SC"), fill: ink, size: 10pt)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(indent: 0mm, spacing: 0.6em, marker: [•])
#let edge = if c.rightToLeft { left } else { right }
#set page(
  paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 18mm),
  background: place(top + edge, dx: if c.rightToLeft { -22mm } else { 22mm }, dy: -22mm, box(width: 50mm, height: 50mm, {
    place(center + horizon, circle(radius: 24mm, stroke: 1.4mm + coral.transparentize(78%)))
    place(center + horizon, circle(radius: 17.5mm, stroke: 1.4mm + coral.transparentize(50%)))
    place(center + horizon, circle(radius: 11mm, stroke: 1.4mm + coral))
    place(center + horizon, circle(radius: 5mm, fill: coral))
  })),
  footer: context {
    set text(size: 8pt, fill: quiet)
    grid(columns: (1fr, auto), c.footer, if c.countPages { counter(page).display() } else { [] })
  },
)
#show heading.where(level: 1): it => text(size: 21pt, weight: "semibold", it.body)
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.7em, text(size: 13pt, weight: "semibold", fill: coral, it.body))
#show heading.where(level: 3): it => block(above: 1em, below: 0.5em, text(size: 11pt, weight: "semibold", it.body))
#show table.cell.where(y: 0): set text(weight: "semibold")
#set table(stroke: (x, y) => (bottom: 0.5pt + ink.transparentize(70%)), inset: (x: 1.5mm, y: 1.8mm), align: start + top)
#let items(lines) = for line in lines [- #line]

#text(size: 9.5pt, fill: quiet)[#c.site · #c.kind]
#v(1mm)
#block(width: 84%)[
= #c.title
]
#v(1mm)
#block(width: 84%)[#c.summary]
`;

/** One page: what the course teaches, to whom, in which time, and what its certificate or badge stands for. */
export const syllabusTemplate = String.raw`${sheetHead}
#text(fill: quiet)[#c.facts]
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
  [
== #c.objectivesTitle
#set text(size: c.textSize * 1pt)
#items(c.objectives)
  ],
  [
== #c.modulesTitle
#set text(size: c.textSize * 1pt)
#for module in c.modules [
=== #module.title
#text(fill: quiet)[#module.minutes] #linebreak()
#module.summary
]
  ],
)
== #c.endingTitle
#items(c.ending)
#v(1fr)
#text(size: 9pt, fill: quiet)[#c.addressBefore#link(c.address)[#c.address]#c.addressAfter]
`;

/** The guide: before, each session with its steps and times, care, after, and where objectives are taught and tested. */
export const guideTemplate = String.raw`${sheetHead}
== #c.aimTitle
#c.aim
== #c.beforeTitle
#items(c.before)
== #c.materialsTitle
#items(c.materials)
#for session in c.sessions [
== #session.title
#text(fill: quiet)[#session.facts]

#session.aim
#table(columns: (22mm, 38mm, 1fr),
  table.header(c.timeHead, c.stepHead, c.doHead),
  ..session.steps.map(step => (step.time, step.title, step.text)).flatten(),
)
=== #c.withoutTitle
#session.withoutProjector
=== #c.questionsTitle
#items(session.questions)
]
== #c.careTitle
#items(c.care)
== #c.afterTitle
#items(c.after)
== #c.mappingTitle
#table(columns: (1fr, 1fr, auto),
  table.header(c.objectiveHead, c.lessonsHead, c.itemsHead),
  ..c.mapping.map(row => (row.objective, row.lessons, row.items)).flatten(),
)
#v(4mm)
#text(size: 9pt, fill: quiet)[#c.addressBefore#link(c.address)[#c.address]#c.addressAfter]
`;
