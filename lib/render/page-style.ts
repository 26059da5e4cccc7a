/**
 * Every number of the layout, once. The report is printed by analogy with GB/T 9704-2012 (党政机关公文格式):
 * A4, type area (版心) 156 × 225 mm, 22 lines of 28 characters, 3号 (16 pt) 仿宋.
 */

/** Millimetres to points (1 pt = 1/72 inch). */
export const mm = (value: number) => (value * 72) / 25.4

/** Paper and type area, in millimetres (GB/T 9704-2012, 5.2.1). */
export const page = {
  width: 210,
  height: 297,
  top: 37,
  left: 28,
  textWidth: 156,
  textHeight: 225,
  right: 26,
  bottom: 35,
} as const

/** The grid of the text: 22 lines of 28 characters (5.2.3). Pitches in points. */
export const grid = { lines: 22, characters: 28, linePitch: mm(225) / 22, characterPitch: mm(156) / 28 } as const

/** A face of type: `fang` 仿宋, `kai` 楷体, `hei` 黑体, `title` 小标宋, `song` 宋体. */
export type Face = 'fang' | 'kai' | 'hei' | 'title' | 'song'

/** Type sizes in points: 2号 22, 3号 16, 4号 14. */
export const type = {
  title: { face: 'title', size: 22, linePitch: 35 },
  heading1: { face: 'hei', size: 16 },
  heading2: { face: 'kai', size: 16 },
  body: { face: 'fang', size: 16, indent: 2 },
  pageNumber: { face: 'song', size: 14 },
  draftMark: { face: 'hei', size: 12 },
} as const satisfies Record<string, { face: Face; size: number; [more: string]: unknown }>

/**
 * One table: size of its type in points, least height of a row in millimetres, shares of its columns in the width of
 * the type area.
 */
export interface TableStyle {
  readonly face: Face
  readonly size: number
  readonly rowHeight: number
  readonly shares: (columns: number) => readonly number[]
}

const equalAfterLabel = (label: number) => (columns: number) => [
  label,
  ...new Array<number>(columns - 1).fill((1 - label) / (columns - 1)),
]

/**
 * Columns of table 3 in points: labels in lines of three, four and twelve characters, numbers of six digits, totals of
 * seven.
 */
const requestColumns = [31.3, 40.3, 125, 34.4, 34.4, 34.4, 34.4, 34.4, 34.4, 39.2]
const requestWidth = requestColumns.reduce((sum, width) => sum + width, 0)

export const tableStyle = {
  proactive: { face: 'song', size: 10.5, rowHeight: 8.2, shares: equalAfterLabel(0.3) },
  requests: {
    face: 'song',
    size: 9,
    rowHeight: 6.2,
    shares: () => requestColumns.map((width) => width / requestWidth),
  },
  cases: {
    face: 'song',
    size: 9,
    rowHeight: 7.4,
    shares: (columns: number) => new Array<number>(columns).fill(1 / columns),
  },
} as const satisfies Record<'proactive' | 'requests' | 'cases', TableStyle>

/** Inside a table cell: air around the text in points, line height in parts of the type size. */
export const tableCell = { padding: 2, lineHeight: 1.3 } as const

/** Air around a table in points: between it and its heading, and at least so much under it. */
export const tableAir = { above: 4, below: 8 } as const

/** Lines of rules in points. */
export const rule = { width: 0.5 } as const

/** The page number stands 7 mm under the type area, one character in from the outer edge (GB/T 9704-2012, 7.5). */
export const pageNumber = { below: 7, inset: 1, text: (n: number) => `— ${n} —` } as const

/**
 * Signature block (落款): the date ends four characters from the right edge, the organ is centred over it (7.3.5.1); it
 * needs so many free lines.
 */
export const signature = { dateInset: 4, lines: 3 } as const

/** The verification code in the bottom margin, on the side that the page number leaves free. */
export const verificationCode = { face: 'song', size: 8 } as const satisfies { face: Face; size: number }

/** The boxed mark of a draft: millimetres above the type area, air around its words in points. */
export const draftMark = { above: 8, padding: 4 } as const

/** Names of the fonts a reader's office PC has, for DOCX and HTML, and what stands in for them. */
export const fontNames: Record<Face, { readonly official: string; readonly substitutes: readonly string[] }> = {
  fang: { official: '仿宋_GB2312', substitutes: ['仿宋', 'FangSong'] },
  kai: { official: '楷体_GB2312', substitutes: ['楷体', 'KaiTi'] },
  hei: { official: '黑体', substitutes: ['SimHei'] },
  title: { official: '方正小标宋简体', substitutes: ['方正小标宋_GBK', '小标宋体', '华文中宋', '宋体'] },
  song: { official: '宋体', substitutes: ['SimSun'] },
}

/** Digits and Latin letters in DOCX (practice; the standard is silent). */
export const latinFont = 'Times New Roman'
