/**
 * Copies text. On an address without https the browser has no clipboard for pages; the old way by a selection still
 * works there. False when neither does.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

function copySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  // Beside the button: a dialog takes the focus back from what stands outside it.
  const home = document.activeElement
  ;(home?.parentElement ?? document.body).append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (home instanceof HTMLElement) home.focus()
  return done
}
