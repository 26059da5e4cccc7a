type TextEditorModule = typeof import('../tiptap/text-editor')

let loading: Promise<TextEditorModule> | null = null

/** The text editor's code, fetched once for all texts; a failed attempt is repeated when it is next asked for. */
export function loadTextEditor(): Promise<TextEditorModule> {
  if (!loading) {
    loading = import('../tiptap/text-editor').catch((error: unknown) => {
      loading = null
      throw error
    })
    // What hangs on linked numbers is at hand when it is first wanted.
    for (const part of [import('../linked/open-list'), import('../linked/cell-card')]) part.catch(() => undefined)
  }
  return loading
}

/** Runs a task when the browser has nothing else to do; the returned function calls it off. */
export function whenIdle(task: () => void): () => void {
  const id = requestIdleCallback(task, { timeout: 4_000 })
  return () => cancelIdleCallback(id)
}
