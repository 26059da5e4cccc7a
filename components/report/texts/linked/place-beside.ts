/** Puts a floating element under a place of the text, or above it where the window ends. */
export function placeBeside(element: HTMLElement | null, place: DOMRect | null): void {
  const box = element?.offsetParent?.getBoundingClientRect()
  if (!element || !box || !place) return
  const room = window.innerHeight - place.bottom
  const { offsetHeight, offsetWidth } = element
  element.style.left = `${Math.max(0, Math.min(place.left - box.left, box.width - offsetWidth))}px`
  element.style.top =
    room < offsetHeight + 60 && place.top > offsetHeight + 120
      ? `${place.top - box.top - offsetHeight - 4}px`
      : `${place.bottom - box.top + 4}px`
}
