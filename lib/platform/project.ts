import path from 'node:path'

/** The top of the project, or of a release, which keeps its code two folders deep as well (lib/boot/release). */
export const projectFolder = path.resolve(import.meta.dirname, '../..')

/** A release holds every script at its place in JavaScript and needs no build and no tsx. */
export const isRelease = import.meta.filename.endsWith('.js')

/** What makes Node, in `projectFolder`, run a script of ours that is named by its TypeScript file from there. */
export const scriptArguments = (file: string): string[] =>
  isRelease
    ? [path.join(projectFolder, file.replace(/\.ts$/, '.js'))]
    : ['--import', 'tsx', path.join(projectFolder, file)]
