import type { Doc, DocMeta } from '@/lib/document/model'
import type { OpenFile } from '@/lib/features/publication/policy/open-address'
import { openAddress } from '@/lib/features/publication/policy/open-address'
import type { FormatId } from '@/lib/formats/registry'
import { renderHtmlBody } from '@/lib/render/html/render'
import { type Day, officialDate } from '@/lib/std/dates'
import { columnName, type Frame, link } from './frame'
import { html, Markup } from './markup'
import { scrolling } from './scrolling'

/** One time the report was made public. */
export interface Release {
  /** Number of the version, as in its address. */
  readonly version: number
  readonly on: Day
  /** What was corrected (更正说明); null at the first publication. */
  readonly correction: string | null
  /** Where the office published it on its own website. */
  readonly address: string | null
}

/** The report in the official layout, as HTML: of a version always the same. */
export interface PaperHtml {
  readonly meta: DocMeta
  readonly html: string
}

export const paperHtml = (doc: Doc): PaperHtml => ({ meta: doc.meta, html: renderHtmlBody(doc, scrolling) })

/** What the page of a published report tells. */
export interface ReportPage {
  readonly unit: { readonly number: number; readonly name: string; readonly abolishedOn: Day | null }
  /** The department above it, whose index has the unit. */
  readonly department: { readonly number: number; readonly name: string } | null
  readonly year: number
  readonly format: FormatId
  readonly paper: PaperHtml
  /** Newest first. */
  readonly releases: readonly Release[]
  /** The one this page shows. */
  readonly shown: Release
  /** Whether the address names the version, or whatever is public now. */
  readonly pinned: boolean
}

const files: readonly (readonly [OpenFile, string, string])[] = [
  ['docx', 'Word 文件（DOCX）', '可编辑、打印'],
  ['pdf', 'PDF 文件', '版式固定，便于打印'],
  ['json', '数据文件（JSON）', '全部数据和文字，供程序读取'],
  ['csv', '表格数据（CSV）', '逐项数据，可用 Excel、WPS 打开'],
]

/** The page of one organ and year: the report in the official layout, how it came to be public, its files. */
export function reportPage(page: ReportPage): Frame {
  const { unit, department, year, paper, shown, releases, pinned } = page
  const corrected = shown !== releases[0]
  const present = { kind: 'report', number: unit.number, year, version: null } as const
  return {
    title: corrected ? `${paper.meta.title}（已更正的版本）` : paper.meta.title,
    description: `${paper.meta.title}，${officialDate(shown.on)}发布。含主动公开、依申请公开、行政复议和行政诉讼等数据，提供 Word、PDF、JSON、CSV 下载。`,
    canonical: corrected ? { ...present, version: shown.version } : present,
    hidden: corrected,
    crumbs: [
      ...(department
        ? [{ name: department.name, place: { kind: 'index', number: department.number, year } as const }]
        : []),
      { name: unit.name, place: { kind: 'organisation', number: unit.number } },
      { name: corrected ? `${year}年（已更正的版本）` : `${year}年` },
    ],
    body: html`${corrected ? replacedNote(page) : correctionNote(page)}
${facts(page)}
<div class="published">${new Markup(paper.html)}</div>
<section class="sheet screen" aria-labelledby="files">
<h2 id="files">下载</h2>
<ul class="files">${files.map(([file, name, use]) => html`<li><a href="${openAddress({ ...present, kind: 'file', version: pinned ? shown.version : null, file })}"><b>${name}</b><span>${use}</span></a></li>`)}</ul>
<p class="soft">数据文件中各项的含义见${link({ kind: 'fields', format: page.format }, '字段说明')}。</p>
${history(page)}
<h2>更多</h2>
<ul class="plain">
<li>${link({ kind: 'organisation', number: unit.number }, `${unit.name}历年年报`)}</li>
${department && html`<li>${link({ kind: 'index', number: department.number, year }, `${department.name}${year}年各单位年报`)}</li>`}
${shown.address !== null && html`<li>本单位网站发布页：<a href="${shown.address}" rel="noopener external">${shown.address}</a></li>`}
</ul>
</section>`,
  }
}

function facts({ unit, shown, releases, paper }: ReportPage): Markup {
  const first = releases.at(-1)!
  const fact = (name: string, value: string | Markup) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="facts">
${fact('发布单位', paper.meta.organisation)}
${paper.meta.organisation !== unit.name && fact('单位现名称', unit.name)}
${unit.abolishedOn !== null && fact('单位状态', `已于${officialDate(unit.abolishedOn)}撤销`)}
${fact('发布日期', officialDate(first.on))}
${shown !== first && fact('更正日期', officialDate(shown.on))}
<div class="screen"><dt>下载</dt><dd><a href="#files">Word、PDF、数据文件</a></dd></div>
</dl>`
}

function correctionNote({ shown, releases, unit, year }: ReportPage): Markup | null {
  const before = releases[releases.indexOf(shown) + 1]
  if (!before) return null
  return html`<section class="note" aria-labelledby="correction"><h2 id="correction">更正说明</h2>
<p>本报告于${officialDate(shown.on)}更正发布。${shown.correction !== null && html`更正内容：${shown.correction}`}</p>
<p class="screen">${link({ kind: 'report', number: unit.number, year, version: before.version }, '查看更正前的版本')}</p></section>`
}

function replacedNote({ shown, releases, unit, year }: ReportPage): Markup {
  const next = releases[releases.indexOf(shown) - 1]!
  return html`<section class="note" aria-labelledby="correction"><h2 id="correction">已更正</h2>
<p>这是${officialDate(shown.on)}发布的版本，已于${officialDate(next.on)}更正，仅供查考。${next.correction !== null && html`更正内容：${next.correction}`}</p>
<p>${link({ kind: 'report', number: unit.number, year, version: null }, '查看现行版本')}</p></section>`
}

function history({ releases, shown, unit, year }: ReportPage): Markup | null {
  if (releases.length < 2) return null
  const item = (release: Release, at: number) => {
    const name = `${officialDate(release.on)}${at === releases.length - 1 ? '发布' : '更正发布'}`
    const state = at === 0 ? '现行版本' : '已更正'
    return html`<li>${release === shown ? name : link({ kind: 'report', number: unit.number, year, version: at === 0 ? null : release.version }, name)}（${release === shown ? `${state}，本页` : state}）</li>`
  }
  return html`<h2>历次发布</h2><ul class="plain">${releases.map(item)}</ul>`
}

/** The page of what is not there. */
export function notFoundPage(sentence: string): Frame {
  return {
    title: `没有找到这个页面 - ${columnName}`,
    description: sentence,
    canonical: null,
    hidden: true,
    crumbs: [{ name: '没有找到' }],
    body: html`<section class="sheet"><h1>没有找到这个页面</h1><p>${sentence}</p><p>${link({ kind: 'entry' }, `返回${columnName}`)}</p></section>`,
  }
}
