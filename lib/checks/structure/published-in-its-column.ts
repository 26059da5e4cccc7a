import { defineCheck } from '../define-check'
import { quote } from '../wording'

/**
 * A published page stands in the column for annual reports (政府信息公开年报) of the website, where people look for it.
 */
export const publishedInItsColumn = defineCheck({
  code: 'B5',
  slug: 'published-in-its-column',
  severity: 'hint',
  needs: ['written'],
  title: '网页发布在政府信息公开年报栏目',
  basis:
    '国办公开办函〔2019〕61号政府信息公开平台规范：专栏设“政府信息公开年报”；《政府信息公开条例》第四十九条：向社会公布年度报告',
  run: ({ written }) => {
    const column = written?.column
    if (column === undefined || /年报|年度报告/.test(column)) return []
    return [
      {
        place: 'title',
        message: `网页所在的栏目是${quote(column, 80)}，不是政府信息公开年报栏目。`,
        advice: '请发布到政府信息公开专栏的“政府信息公开年报”栏目。',
        left: { text: '网页的栏目', value: column.slice(0, 200) },
      },
    ]
  },
})
