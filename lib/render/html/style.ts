import { type Face, fontNames, grid, page, tableStyle, type, verificationCode } from '../page-style'

const family = (face: Face) =>
  [fontNames[face].official, ...fontNames[face].substitutes].map((name) => `"${name}"`).join(',')
const bodyPitch = grid.linePitch.toFixed(2)

/** Rounded down, so that a browser too gets 28 characters into a line. */
const spacing = Math.floor((grid.characterPitch - type.body.size) * 100) / 100
const indent = type.body.indent * (type.body.size + spacing)

/** Type and least height of the rows of each table. */
const tables = Object.entries(tableStyle)
  .map(
    ([id, { size, rowHeight }]) =>
      `.report table.${id} { font-size: ${size}pt; }\n.report table.${id} tr { height: ${rowHeight}mm; }`,
  )
  .join('\n')

/** The style sheet of the official layout, on screen and printed from the browser. */
export const styleSheet = `
@page { size: A4; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: ${type.pageNumber.size}pt ${family('song')}, serif; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: ${type.pageNumber.size}pt ${family('song')}, serif; } }
.report { max-width: ${page.textWidth}mm; margin: 0 auto; font: ${type.body.size}pt/${bodyPitch}pt ${family('fang')}, serif; letter-spacing: ${spacing}pt; line-break: strict; color: #000; }
.report h1 { margin: 0 0 ${bodyPitch}pt; font: ${type.title.size}pt/${type.title.linePitch}pt ${family('title')}, serif; text-align: center; letter-spacing: 0; }
.report h1 span { display: block; }
.report h2, .report h3 { margin: 0; font-size: ${type.heading1.size}pt; line-height: ${bodyPitch}pt; font-weight: normal; text-indent: ${indent}pt; break-after: avoid; }
.report h2 { font-family: ${family('hei')}, sans-serif; }
.report h3 { font-family: ${family('kai')}, serif; }
.report p { margin: 0; text-align: justify; text-indent: ${indent}pt; overflow-wrap: anywhere; }
.report .signature { margin-top: ${bodyPitch}pt; text-align: right; text-indent: 0; break-inside: avoid; }
.report .signature span { display: inline-block; margin-right: 4em; text-align: center; }
.report .draft { width: fit-content; margin: 0 0 0 auto; padding: 0 .5em; border: 1px solid; font-family: ${family('hei')}, sans-serif; font-size: ${type.draftMark.size}pt; text-indent: 0; }
.report .code { font-size: ${verificationCode.size}pt; text-indent: 0; }
.report .page-break { break-after: page; }
.report table { width: 100%; margin: 0 0 ${bodyPitch}pt; border-collapse: collapse; table-layout: fixed; font-family: ${family('song')}, serif; line-height: 1.3; letter-spacing: 0; break-inside: avoid; }
${tables}
.report caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.report th, .report td { padding: 2pt; border: .5pt solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
.report .words { word-break: keep-all; overflow-wrap: normal; }
.report th.left { text-align: left; }
.report th.band { font-family: ${family('hei')}, sans-serif; }
`.trim()
