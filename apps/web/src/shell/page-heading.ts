/**
 * Calls `found` once with the page's h1, which may come only after the page's data has; a skeleton has none. The
 * previous page's heading, still there while the new page is being drawn, does not count. Returns how to stop waiting.
 */
export function whenHeadingAppears(main: HTMLElement, found: (heading: HTMLElement) => void): () => void {
  const old = main.querySelector('h1')
  const look = () => {
    const heading = main.querySelector('h1')
    if (!heading || heading === old) return
    observer.disconnect()
    found(heading)
  }
  const observer = new MutationObserver(look)
  observer.observe(main, { childList: true, subtree: true })
  return () => observer.disconnect()
}
