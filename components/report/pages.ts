/** What the server tells of a report's printed pages. */
export interface Pages {
  readonly revision: number
  readonly count: number
  readonly missing: readonly string[]
}

/** Asks for the pages of the stored report. @throws Error when the server does not answer as it should. */
export async function fetchPages(url: string): Promise<Pages> {
  const answer = await fetch(url, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as Pages
}

/** Which characters will be empty boxes in the PDF, and what helps. */
export function missingWords(missing: readonly string[]): string {
  const some = missing
    .slice(0, 20)
    .map((character) => `“${character}”`)
    .join('')
  return `系统的字体中没有${some}${missing.length > 20 ? `等 ${missing.length} 个字` : ''}，PDF 中会印成空框。请核对是否误输入；确需使用的，请管理员添加字体，或下载 Word 文件打印。`
}
