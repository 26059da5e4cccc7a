import { defineCheck } from '../define-check'
import { enumerate } from '../wording'

const residue = /^\[(?:bookmark|书签)[:：]|^[-—－–]{1,2}\s*\d{1,4}\s*[-—－–]{1,2}$/i

/** A published document holds no marks of bookmarks and no page numbers in the midst of its text. */
export const noResidueOfTheWordProcessor = defineCheck({
  code: 'T11',
  slug: 'no-residue-of-the-word-processor',
  severity: 'hint',
  needs: ['written'],
  title: '正文中没有书签、页码等残留',
  basis: '年度报告格式参照公文格式（GB/T 9704）：页码在版心之外；主管部门通知要求“格式规范”',
  run: ({ written }) => {
    const found = (written?.unread ?? []).filter(({ text }) => residue.test(text.trim()))
    if (found.length === 0) return []
    return [
      {
        place: 'overview',
        message: `文件中有 ${found.length} 处排版残留：${enumerate(
          found.map(({ text, where }) => `${text.trim().slice(0, 40)}（${where}）`),
          4,
        )}。`,
        advice: '请从正文中删去；由本系统重新生成的文件没有这些残留。',
        left: { text: '残留处数', value: found.length },
      },
    ]
  },
})
