import type { Format } from '@/lib/formats/registry'
import { type FieldEntry, fieldDictionary, labelPath } from '@/lib/report/field-dictionary'
import { columnName, type Frame, link } from './frame'
import { html, type Markup } from './markup'

/** The fields of a format (字段说明), a table for each section. */
export function fieldsPage(format: Format): Frame {
  const fields = fieldDictionary(format)
  const sections = [...new Set(fields.map(({ section }) => section))]
  const years = format.years.to === null ? `${format.years.from}年起` : `${format.years.from}年至${format.years.to}年`
  const place = { kind: 'fieldsFile', format: format.id } as const
  return {
    title: `字段说明（${format.name}） - ${columnName}`,
    description: `政府信息公开工作年度报告数据文件的字段说明，${format.name}，用于${years}的报告。`,
    canonical: { kind: 'fields', format: format.id },
    crumbs: [{ name: `字段说明（${format.name}）` }],
    body: html`<section class="sheet" aria-labelledby="heading">
<h1 id="heading">字段说明（${format.name}）</h1>
<p>适用于${years}的报告，依据${format.notice}。“编号”是数据文件（JSON、CSV）中的名称；来源为“合计”的，由系统按“合计项”相加得出，JSON 文件中不重复存放。</p>
<p class="screen">${link({ ...place, file: 'csv' }, '下载字段说明（CSV）')}　${link({ ...place, file: 'json' }, '下载字段说明（JSON）')}</p>
${sections.map((section) =>
  sectionTable(
    section || '其他',
    fields.filter((field) => field.section === section),
  ),
)}
</section>`,
  }
}

const sectionTable = (
  name: string,
  fields: readonly FieldEntry[],
): Markup => html`<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table class="list"><caption>${name}</caption>
<thead><tr><th scope="col">编号</th><th scope="col">名称</th><th scope="col">单位</th><th scope="col">类型</th><th scope="col">来源</th><th scope="col">合计项</th></tr></thead>
<tbody>
${fields.map(
  ({
    id,
    path,
    unit,
    type,
    sumOf,
  }) => html`<tr><td class="code">${id}</td><th scope="row">${labelPath(path)}</th><td class="narrow">${unit}</td><td class="narrow">${type}</td><td class="narrow">${sumOf.length > 0 ? '合计' : '填报'}</td><td class="code">${sumOf.join(' + ')}</td></tr>
`,
)}</tbody></table></div>`
