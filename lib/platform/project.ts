import path from 'node:path'

/** The top of the project. A release keeps its folders, its own code bundled two folders deep as well (lib/boot/release). */
export const projectFolder = path.resolve(import.meta.dirname, '../..')

/** A release holds every script at its place in JavaScript and needs no build and no tsx. */
export const isRelease = import.meta.filename.endsWith('.js')

/** What to give Node to run a script of ours, named by its TypeScript file from the top of the project; run it in `projectFolder`. */
export const scriptArguments = (file: string): string[] =>
  isRelease
    ? [path.join(projectFolder, file.replace(/\.ts$/, '.js'))]
    : ['--import', 'tsx', path.join(projectFolder, file)]
