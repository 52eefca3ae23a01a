import type { Router } from 'vue-router'

/** Addresses that the server answers itself: files to download, the API. */
const servedElsewhere = /^\/(api|graphql)(\/|$)/

/**
 * Turns a plain click on a link to one of our pages into a route change. Components therefore write ordinary
 * `<a href>`, which also serves plan text and drawings, and need not know the router. Every other click (new tab,
 * download, another site, a jump within the page) stays the browser's.
 */
export function followLinks(root: Document, router: Router): () => void {
  const follow = (event: MouseEvent) => {
    const path = event.target instanceof Element ? ownPage(event, event.target, root.location) : null
    if (path === null) return
    event.preventDefault()
    void router.push(path)
  }
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}

function ownPage(event: MouseEvent, clicked: Element, here: Location): string | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null

  const link = clicked.closest('a[href]')
  if (!link || link.hasAttribute('download') || !['', '_self'].includes(link.getAttribute('target') ?? '')) return null

  // Read as text: `href` of a link inside an SVG drawing is not a string.
  const to = new URL(link.getAttribute('href') ?? '', here.href)
  if (to.origin !== here.origin || servedElsewhere.test(to.pathname)) return null

  const jump = to.hash !== '' && to.pathname === here.pathname && to.search === here.search
  return jump ? null : to.pathname + to.search + to.hash
}
