import { byteOrderMark } from '@/lib/std/csv'
import { type Day, officialDate } from '@/lib/std/dates'
import type { CorrectionNote } from './package-page'

/** What the package's text tells the person who runs the office's website. */
export interface PackageReadme {
  readonly title: string
  /** Verification code, as printed on the paper. */
  readonly code: string | null
  readonly practice: boolean
  readonly publishedOn: Day
  readonly correction: CorrectionNote | null
  /** Where it is public in this system; null when the system does not know its own address. */
  readonly address: string | null
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

const uses: Readonly<Record<string, string>> = {
  'report.html': '网页，样式已在文件内，不含脚本，不需要其他文件',
  'report.docx': 'Word 文件，与签字盖章的版本一致',
  'report.pdf': 'PDF 文件，与签字盖章的版本一致',
  'report.json': '数据文件，含全部数据和文字',
  'report.csv': '表格数据，可用 Excel、WPS 打开',
}

/** The package's text for people (说明), for Notepad: byte order mark and Windows line ends. */
export function printReadme({ title, code, practice, publishedOn, correction, address, files }: PackageReadme): string {
  const lines = [
    ...(practice ? ['【演练】这是演练数据，不得对外发布。', ''] : []),
    title,
    '',
    `发布日期：${officialDate(publishedOn)}`,
    ...(correction
      ? [
          `更正日期：${officialDate(correction.on)}`,
          ...(correction.text === null ? [] : [`更正说明：${correction.text}`]),
        ]
      : []),
    ...(code === null ? [] : [code]),
    ...(address === null ? [] : [`公开地址：${address}`]),
    '',
    '一、文件',
    ...files.map(({ name }) => `${name}　${uses[name]}`),
    '',
    '二、在本单位网站发布',
    '1. 把 report.html 作为网页上传到“政府信息公开年报”栏目；也可以把它的正文粘贴到网站后台。',
    '2. 把 report.docx、report.pdf、report.json、report.csv 作为附件上传，供公众下载。',
    ...(correction ? ['3. 本次为更正发布，请替换网站上原来的文件，并保留更正说明。'] : []),
    '',
    '三、发布以后',
    '请回到年报编制系统，在这份报告的页面填写本单位网站上的网址。',
    '',
    '四、文件校验值（SHA-256）',
    ...files.map(({ name, sha256 }) => `${sha256}  ${name}`),
  ]
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}
