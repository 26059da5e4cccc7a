type TextEditorModule = typeof import('../tiptap/text-editor')

let loading: Promise<TextEditorModule> | null = null

/** The text editor's code, fetched once for all texts; a failed attempt is repeated when it is next asked for. */
export function loadTextEditor(): Promise<TextEditorModule> {
  loading ??= import('../tiptap/text-editor').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
