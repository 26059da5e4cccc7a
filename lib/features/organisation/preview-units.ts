import { z } from 'zod'
import { readUnitListUpload } from '@/lib/features/organisation/intake/read-unit-list'
import { previewUnits as preview } from '@/lib/features/organisation/verbs/import-units'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept, refuse } from '@/lib/std/result'

/** Bytes a list may have; thousands of lines stay far below. */
const largest = 5 * 1024 * 1024

const input = z
  .instanceof(FormData)
  .transform((form) => ({ file: form.get('file') }))
  .pipe(z.strictObject({ file: z.instanceof(File) }))

/** Reads a list of organisations and tells what importing it would change: nothing is stored. */
export const previewUnitsAction = defineAction({
  input,
  permission: 'organisation.manage',
  reach: async () => 'own',
  run: async ({ scope }, { file }) => {
    if (file.size > largest) return refuse('file.tooLarge', '文件超过 5 MB，不像是一份单位名单')
    const list = await readUnitListUpload({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    return list.ok ? accept({ ...list.value, ...(await preview(scope, list.value.rows)) }) : list
  },
})
