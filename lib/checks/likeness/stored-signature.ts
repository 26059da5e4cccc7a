import type { ComparedSentence } from './compared-sentences'
import { bandsOf, signatureOf } from './signature'

/** A text's signature in the form in which a database keeps it and finds it again. */
export interface StoredSignature {
  readonly bins: Uint8Array<ArrayBuffer>
  /** Hashes (32 bits, signed) of its bands, under which alike texts meet. */
  readonly bands: number[]
}

/**
 * The signature of a text, to be looked up among thousands.
 * @param among what the text belongs to, such as the season and the section: only texts of the same meet
 */
export function storedSignature(sentences: readonly ComparedSentence[], among: string): StoredSignature {
  const signature = signatureOf(sentences)
  const bytes = new Uint8Array(signature.length * 4)
  const view = new DataView(bytes.buffer)
  signature.forEach((bin, at) => view.setUint32(at * 4, bin))
  // A text without a sentence meets nobody.
  return {
    bins: bytes,
    bands: sentences.length === 0 ? [] : bandsOf(signature).map((band) => hashOf(`${among} ${band}`)),
  }
}

/** The bins of a stored signature. */
export function binsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4))
}

/** FNV-1a, as a signed number: what a column of integers holds. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
