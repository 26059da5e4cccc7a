import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { projectFolder } from '@/lib/platform/project'

/** What people and the server start, and what the reading threads are told to run, named by its TypeScript file. */
export const scripts = [
  'lib/boot/start.ts',
  'lib/boot/first-administrator.ts',
  'lib/boot/run.ts',
  'lib/cli/main.ts',
  ...readdirSync(path.join(projectFolder, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-task.ts'))
    .map((file) => path.posix.join('lib', file)),
]

/** Packages that the release brings in node_modules because they load files of their own by path; nobody installs pg-native. */
const external = ['next', 'pdfjs-dist', 'piscina', 'pg-native', '@react-pdf/renderer']

/** Makes JavaScript of every script, at the same place under `folder`. */
export async function bundleScripts(folder: string): Promise<void> {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: scripts,
    outdir: folder,
    outbase: '.',
    // As deep as the scripts themselves: what they share asks where the top is, too (lib/platform/project.ts).
    chunkNames: 'lib/shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages in CommonJS ask for Node's modules with `require`, which a module has not by itself.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)`,
    },
    logLevel: 'warning',
  })
}
