import { readFileHere } from '@/lib/platform/intake/read-file'
import { accept, type Result } from '@/lib/std/result'
import { type FilePlace, readGiven } from './given-file'
import { keyOf } from './last-year'

/** Reads in a thread whose report a file is, and of which year; see `keyOf`. */
export default async function identify(place: FilePlace): Promise<Result<string>> {
  const file = await readGiven(place)
  const opened = file.ok ? await readFileHere(file.value) : file
  return opened.ok ? accept(keyOf(opened.value.report)) : opened
}
