import { expect, test } from 'vitest'
import { z } from 'zod'
import { formTag, parseStored, tagged } from '@/lib/std/stored-json'

const schema = z.object({ form: formTag, code: z.int() })

test('a row with its tag, and one from before there were tags, is read; a later form is not', () => {
  expect(parseStored(schema, tagged({ code: 7 }), 'Row 1')).toEqual({ form: 1, code: 7 })
  expect(parseStored(schema, { code: 7 }, 'Row 1')).toEqual({ code: 7 })
  expect(() => parseStored(schema, { form: 2, code: 7 }, 'Row 1')).toThrow('Row 1 cannot be read')
})

test('what cannot be read names the row and nothing of what stands in it', () => {
  const read = () => parseStored(schema, { code: '群众来信原文' }, 'Version 42 findings')
  expect(read).toThrow(/^Version 42 findings cannot be read: .*code/s)
  expect(read).not.toThrow('群众来信')
})
