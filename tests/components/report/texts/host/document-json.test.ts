import { getSchema } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph as ParagraphNode } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DocumentJson, documentOf, paragraphsOfDocument } from '@/components/report/texts/host/document-json'
import { LinkedNumber } from '@/components/report/texts/tiptap/linked-number'
import { joinPieces, type Paragraph } from '@/lib/report/narrative'
import { anyParagraph } from '../../../../report/samples'

const schema = getSchema([Document, ParagraphNode, Text, LinkedNumber])

it('paragraphs come back from the editor’s own document as they went in', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph('2021'), { minLength: 1 }), (paragraphs) => {
      const document = schema.nodeFromJSON(documentOf(paragraphs))
      document.check()
      expect(paragraphsOfDocument(document.toJSON() as DocumentJson)).toEqual(paragraphs.map(joinPieces))
    }),
  )
})

it('no paragraphs are one empty one, to begin to write in', () => {
  expect(documentOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  expect(paragraphsOfDocument(documentOf([]))).toEqual([[]])
})

it('a linked number is one character to the caret', () => {
  const paragraph: Paragraph = ['收到', { cell: 'requests.received.total' }, '件']
  expect(schema.nodeFromJSON(documentOf([paragraph])).firstChild!.content.size).toBe(4)
})
