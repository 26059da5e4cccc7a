import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader's program finds in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  // pdf.js takes the buffer away from its owner.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const page = await file.getPage(index + 1)
      const { items } = await page.getTextContent()
      return {
        size: page.view,
        texts: items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
            : [],
        ),
      }
    }),
  )
  const { info } = await file.getMetadata()
  const outline = await file.getOutline()
  const bookmarks = await Promise.all(
    (outline ?? []).map(async ({ title, dest }) => ({
      title,
      page: (await file.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1,
    })),
  )
  const pageMode = await file.getPageMode()
  await task.destroy()
  return { pages, info: info as Record<string, unknown>, bookmarks, pageMode }
}

export const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** Names of the fonts of a PDF, of those that stand uncompressed in its objects. */
export const fontNames = (bytes: Uint8Array) => [
  ...new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/BaseFont \/[^\s/>]+/g)
      ?.map((match) => match.slice('/BaseFont /'.length)),
  ),
]
