// Run in a process of its own by render.test.ts: prints the hash of a report's DOCX.
import { createHash } from 'node:crypto'
import { renderDocx } from '@/lib/render/docx/render'
import { sampleDoc } from '../sample-doc'

console.log(
  createHash('sha256')
    .update(renderDocx(sampleDoc({ code: '青山-2024-7', draftMark: '草稿' })))
    .digest('hex'),
)
