import { unzipSync } from 'fflate'
import { type GivenFile, kindOf } from './open/kind'
import { loadPages } from './source/pdf/load-pages'

/** Members of a Word file that hold what stands at the head and foot of its pages, and bytes they may have unpacked. */
const footers = /^word\/(?:footer|header)\d*\.xml$/
const mostBytes = 1_000_000

/**
 * What stands in the margins of a file's pages, as one text: there a paper carries its verification code (校验码). Of a
 * PDF it is all text of its pages. '' where a file has no pages or cannot be read: then the readers of reports say why.
 */
export async function printedText(file: GivenFile, characterMaps: string | null): Promise<string> {
  const kind = kindOf(file)
  if (kind === 'docx') return wordMargins(file.bytes)
  if (kind !== 'pdf') return ''
  const pages = await loadPages(file.bytes, characterMaps)
  return pages.ok
    ? pages.value
        .map(({ pieces }) =>
          [...pieces]
            .sort((a, b) => Math.round(b.baseline - a.baseline) || a.left - b.left)
            .map(({ text }) => text)
            .join(' '),
        )
        .join('\n')
    : ''
}

function wordMargins(bytes: Uint8Array): string {
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, originalSize }) => footers.test(name) && originalSize <= mostBytes,
    })
    const decoder = new TextDecoder()
    return Object.values(members)
      .map((member) =>
        [...decoder.decode(member).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*\/>/g)]
          .map((match) => match[1] ?? ' ')
          .join(''),
      )
      .join('\n')
  } catch {
    return ''
  }
}
