import type { RefusalCode } from './refusal-codes'

/**
 * An expected outcome of something that can be refused: a value, or a code with a sentence in Chinese for the person.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
}

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message })
