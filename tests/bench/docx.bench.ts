import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Block, Doc } from '@/lib/document/model'
import { renderDocx } from '@/lib/render/docx/render'

/** The document with a tag in place of every number and every line of text, and what the tags stand for. */
function tagged(doc: Doc): { doc: Doc; data: Record<string, string> } {
  const data: Record<string, string> = {}
  const tag = (text: string) => {
    const name = `t${Object.keys(data).length}`
    data[name] = text
    return `{${name}}`
  }
  const blocks = doc.blocks.map((block): Block => {
    switch (block.type) {
      case 'title':
        return { ...block, lines: block.lines.map(tag) }
      case 'heading':
      case 'paragraph':
        return { ...block, text: tag(block.text) }
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => (cell.cellId ? { ...cell, text: tag(cell.text) } : cell))),
        }
      case 'signature':
        return { ...block, organisation: tag(block.organisation), date: tag(block.date) }
      case 'pageBreak':
        return block
    }
  })
  return { doc: { ...doc, blocks }, data }
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!

/** Our DOCX of a report against docxtemplater filling a template of the same report; medians in milliseconds. */
export async function benchDocx(
  doc: Doc,
  rounds = 80,
): Promise<{ name: string; ours: number; baseline: number; ratio: number }> {
  const { doc: template, data } = tagged(doc)
  const file = renderDocx(template)
  const fill = () => {
    const filled = new Docxtemplater(new PizZip(file))
    filled.render(data)
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
  const ways = [
    { run: () => renderDocx(doc), times: [] as number[] },
    { run: fill, times: [] as number[] },
  ]
  for (let round = -15; round < rounds; round += 1) {
    for (const { run, times } of ways) {
      const start = performance.now()
      run()
      if (round >= 0) times.push(performance.now() - start)
    }
    // Give way between rounds, as a server does.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const [ours, baseline] = ways.map(({ times }) => median(times)) as [number, number]
  return { name: 'DOCX per report / docxtemplater', ours, baseline, ratio: ours / baseline }
}
