import { hasName } from '@/lib/std/chinese/organ-names'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Severity } from '../define-check'
import { quote } from '../wording'

/**
 * The signature block (落款) carries the organ's full name: the name in the title and of the account. That the title
 * has it is checked there (S3).
 */
export const signatureNamesTheOrgan = defineCheck({
  code: 'S4',
  slug: 'signature-names-the-organ',
  severity: 'block',
  needs: ['written'],
  title: '落款的机关名称与标题中的机关全称一致',
  basis:
    'GB/T 9704-2012 7.3.5：署发文机关全称或者规范化简称，与标题一致；年度报告格式（国办公开办函〔2021〕30号、〔2019〕60号）由机关全称和报告名称组成标题',
  run: ({ report: { organisation }, written }) => {
    const signed = withoutSpace(written?.signature?.organisation ?? '')
    const name = withoutSpace(organisation)
    if (signed === '' || !hasName(name) || plain(signed) === plain(name)) return []
    return [
      {
        place: 'signature',
        severity: gravity(signed, name),
        message: `落款署名为${quote(signed)}，报告机关为${quote(name)}，两处不一致${shorter(signed, name)}。`,
        advice: '标题和落款都请用机关全称。',
        left: { text: '落款', value: signed.slice(0, 200) },
        right: { text: '报告机关', value: name.slice(0, 200) },
      },
    ]
  },
})

/** A second name of the same organ may stand in brackets (加挂牌子) in one place and not in the other. */
const plain = (name: string) => name.replace(/[（(][^（）()]*[）)]/g, '').replace(/^关于/, '')

const placeOrGovernment = /(?:人民政府|省|自治区|市|州|盟|县|旗|区|镇|乡)$/

/**
 * An office that signs for its government, and a title that names the place alone (东江市2025年…), are common practice
 * and not certainly wrong.
 */
const gravity = (signed: string, name: string): Severity =>
  placeOrGovernment.test(name) && signed.startsWith(name) && /人民政府(?:办公[室厅])?$/.test(signed)
    ? 'confirm'
    : 'block'

function shorter(signed: string, name: string): string {
  if (signed.endsWith(name)) return `（报告机关少了${quote(signed.slice(0, signed.length - name.length))}）`
  return name.endsWith(signed) ? `（落款少了${quote(name.slice(0, name.length - signed.length))}）` : ''
}
