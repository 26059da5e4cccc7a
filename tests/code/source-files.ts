import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-classic'

export const root = path.join(import.meta.dirname, '../..')

/** Written by a tool, not by us. */
const generated = /(^|\/)(generated|node_modules|\.next|\.output)(\/|$)/

/** Files under a folder of the repository, as paths from its top with forward slashes. */
export function filesUnder(folder: string, ending: RegExp = /\.tsx?$/): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !generated.test(file))
    .sort()
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    textOf(file),
    ts.ScriptTarget.ES2022,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/**
 * What a file imports, types and dynamic imports included: a path from the top of the repository for our own files,
 * else the name of a package.
 */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return fileName.slice(2)
    return fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName
  })
}

/** The file behind a path without its ending, or null for one that is not ours (a generated client, a style sheet). */
export function fileBehind(target: string, files: readonly string[]): string | null {
  return (
    ['', '.ts', '.tsx', '/index.ts'].map((ending) => `${target}${ending}`).find((file) => files.includes(file)) ?? null
  )
}
