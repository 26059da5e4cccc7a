// Run in a process of its own by render.test.ts: prints the hash of a report's PDF.
import { createHash } from 'node:crypto'
import { renderPdf } from '@/lib/render/pdf/render'
import { sampleDoc } from '../sample-doc'

process.stdout.write(
  createHash('sha256')
    .update(await renderPdf(sampleDoc()))
    .digest('hex'),
)
