import type { PublicationDuty, PublicationRate } from '@/lib/features/publication/policy/publication-rate'
import { publicationWords } from '@/lib/features/season/policy/deadline-words'
import { formats } from '@/lib/formats/registry'
import { type Day, officialDate } from '@/lib/std/dates'
import { columnName, type Frame, link } from './frame'
import { html, type Markup } from './markup'

/** A unit in an index, under its present name. */
export interface IndexRow {
  readonly number: number
  readonly name: string
  readonly duty: PublicationDuty
  /** When it was corrected last, and what (更正); null when it was not. */
  readonly correction: { readonly on: Day; readonly note: string | null } | null
  /** Where the office published it on its own website. */
  readonly address: string | null
  readonly abolishedOn: Day | null
}

/** Units under the same department. */
export interface IndexGroup {
  readonly number: number
  readonly name: string
  readonly rows: readonly IndexRow[]
}

/** The index of a competent department (主管部门) and year. */
export interface IndexPage {
  readonly department: { readonly number: number; readonly name: string }
  readonly year: number
  /** Years that have an index, newest first. */
  readonly years: readonly number[]
  readonly groups: readonly IndexGroup[]
  readonly rate: PublicationRate
  /** The day the numbers are of. */
  readonly today: Day
}

/** All units of a department and year: what is published, since when, and how many were in time. */
export function indexPage({ department, year, years, groups, rate, today }: IndexPage): Frame {
  const place = { kind: 'index', number: department.number, year } as const
  const shown = groups.filter(({ rows }) => rows.length > 0)
  return {
    title: `${department.name}${year}年各单位政府信息公开工作年度报告`,
    description: `${department.name}及所属单位${year}年政府信息公开工作年度报告的发布情况：应公布${rate.due}，已公布${rate.published}，按时公布${rate.onTime}。`,
    canonical: place,
    crumbs: [
      { name: department.name, place: { kind: 'organisation', number: department.number } },
      { name: `${year}年各单位年报` },
    ],
    body: html`<section class="sheet" aria-labelledby="heading">
<h1 id="heading">${department.name}<br>${year}年各单位政府信息公开工作年度报告</h1>
${numbers(rate, today)}
${shown.length === 0 ? html`<p>本年度没有应公布年报的单位。</p>` : shown.map((group) => groupTable(group, year, department.number))}
${rate.published > 0 && html`<p class="screen">${link({ kind: 'indexTable', number: department.number, year }, '下载各单位数据汇总表（CSV）')} <span class="soft">每个已公布的单位一行，可用 Excel、WPS 打开。</span></p>`}
${yearLinks(years, year, (other) => ({ ...place, year: other }))}
</section>`,
  }
}

function numbers({ due, published, onTime, late, overdue, rate, final }: PublicationRate, today: Day): Markup {
  const standing = final
    ? html`公布期限已满：${publicationWords.late}${late}个，尚未公布${overdue}个。`
    : due > 0 && published === due
      ? html`应公布的均已公布。`
      : html`公布期限未满，以上为截至${officialDate(today)}的数字。`
  const sum = (name: string, value: string | number) => html`<li>${name}<strong>${value}</strong></li>`
  return html`<ul class="sums">${sum('应公布', due)}${sum('已公布', published)}${sum(publicationWords.onTime, onTime)}${sum('按时公布率', rate === null ? '—' : `${rate}%`)}</ul>
<p class="soft">${standing}按时公布，指首次发布日期不晚于公布期限；按时公布率＝按时公布÷应公布。</p>`
}

function groupTable({ number, name, rows }: IndexGroup, year: number, department: number): Markup {
  return html`<div class="scroll"><table class="list stacked"><caption>${number === department ? `${name}及所属单位` : html`${link({ kind: 'index', number, year }, name)}所属单位`}（${rows.length}个）</caption>
<thead><tr><th scope="col">单位</th><th scope="col">公布期限</th><th scope="col">发布日期</th><th scope="col">情况</th><th scope="col">更正</th><th scope="col">本单位网站</th></tr></thead>
<tbody>
${rows.map((row) => indexRow(row, year))}</tbody></table></div>`
}

function indexRow({ number, name, duty, correction, address, abolishedOn }: IndexRow, year: number): Markup {
  const { publishBy, publishedOn, standing, counted } = duty
  const state = counted ? publicationWords[standing] : '已公布（不计入按时公布率）'
  const late = counted && (standing === 'late' || standing === 'overdue')
  return html`<tr><th scope="row">${publishedOn === null ? name : link({ kind: 'report', number, year, version: null }, name)}${abolishedOn !== null && '（已撤销）'}</th>
<td class="narrow" data-label="公布期限">${officialDate(publishBy)}</td>
<td class="narrow" data-label="发布日期">${publishedOn === null ? '—' : officialDate(publishedOn)}</td>
<td class="narrow" data-label="情况">${late ? html`<span class="mark">${state}</span>` : state}</td>
<td data-label="更正">${correction && html`${officialDate(correction.on)}更正${correction.note !== null && `：${correction.note}`}`}</td>
<td data-label="本单位网站">${address !== null && html`<a href="${address}" rel="noopener external" aria-label="${name}网站发布页">查看</a>`}</td></tr>
`
}

function yearLinks(
  years: readonly number[],
  shown: number | null,
  place: (year: number) => Parameters<typeof link>[0],
): Markup | null {
  if (years.filter((year) => year !== shown).length === 0) return null
  return html`<nav class="screen" aria-label="其他年度"><h2>其他年度</h2><ul class="years">${years.map((year) => html`<li>${year === shown ? html`<span aria-current="page">${year}年</span>` : link(place(year), `${year}年`)}</li>`)}</ul></nav>`
}

/** One organ's published years. */
export interface UnitPage {
  readonly unit: { readonly number: number; readonly name: string; readonly abolishedOn: Day | null }
  readonly department: { readonly number: number; readonly name: string } | null
  readonly years: readonly {
    readonly year: number
    readonly title: string
    readonly publishedOn: Day
    readonly correctedOn: Day | null
  }[]
  /** Years for which it has an index of the units below it. */
  readonly indexYears: readonly number[]
}

export function unitPage({ unit, department, years, indexYears }: UnitPage): Frame {
  return {
    title: `${unit.name} - ${columnName}`,
    description: `${unit.name}历年政府信息公开工作年度报告。`,
    canonical: { kind: 'organisation', number: unit.number },
    crumbs: [
      ...(department
        ? [{ name: department.name, place: { kind: 'organisation', number: department.number } as const }]
        : []),
      { name: unit.name },
    ],
    body: html`<section class="sheet" aria-labelledby="heading">
<h1 id="heading">${unit.name}</h1>
${unit.abolishedOn !== null && html`<p>该单位已于${officialDate(unit.abolishedOn)}撤销，以下报告继续公开。</p>`}
<h2>本单位年报</h2>
${
  years.length === 0
    ? html`<p>尚未发布年报。</p>`
    : html`<div class="scroll"><table class="list stacked"><thead><tr><th scope="col">报告</th><th scope="col">发布日期</th><th scope="col">更正日期</th></tr></thead><tbody>
${years.map(({ year, title, publishedOn, correctedOn }) => html`<tr><th scope="row">${link({ kind: 'report', number: unit.number, year, version: null }, title)}</th><td class="narrow" data-label="发布日期">${officialDate(publishedOn)}</td><td class="narrow" data-label="更正日期">${correctedOn && officialDate(correctedOn)}</td></tr>`)}
</tbody></table></div>`
}
${indexYears.length > 0 && html`<h2>所属单位年报</h2><ul class="years">${indexYears.map((year) => html`<li>${link({ kind: 'index', number: unit.number, year }, `${year}年`)}</li>`)}</ul>`}
</section>`,
  }
}

/** The topmost departments, each with the years that have an index. */
export interface EntryPage {
  readonly departments: readonly {
    readonly number: number
    readonly name: string
    readonly hasIndex: boolean
    readonly years: readonly number[]
  }[]
}

export function entryPage({ departments }: EntryPage): Frame {
  return {
    title: columnName,
    description: '各级行政机关的政府信息公开工作年度报告，按主管部门和年度查阅。',
    canonical: { kind: 'entry' },
    crumbs: [],
    body: html`<section class="sheet" aria-labelledby="heading">
<h1 id="heading">${columnName}</h1>
<p class="soft">各单位的政府信息公开工作年度报告，按主管部门和年度查阅。</p>
${departments.length === 0 && html`<p>尚未发布年报。</p>`}
${departments.map(
  ({ number, name, hasIndex, years }) => html`<h2>${link({ kind: 'organisation', number }, name)}</h2>
<ul class="years">${years.map((year) => html`<li>${link(hasIndex ? { kind: 'index', number, year } : { kind: 'report', number, year, version: null }, `${year}年`)}</li>`)}</ul>`,
)}
<h2>字段说明</h2>
<p>数据文件（JSON、CSV）中各项的含义：</p>
<ul class="plain">${formats.toReversed().map(({ id, name, years: { from, to } }) => html`<li>${link({ kind: 'fields', format: id }, name)}（${to === null ? `${from}年起` : `${from}年至${to}年`}的报告）</li>`)}</ul>
</section>`,
  }
}
