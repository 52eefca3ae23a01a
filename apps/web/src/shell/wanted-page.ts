import type { useReach } from './reach.ts'

type Reach = Pick<ReturnType<typeof useReach>, 'lost'>
type Browser = Pick<Window, 'fetch' | 'location'>

/**
 * What to call with the address of a page that could not be fetched. Only the browser itself can fetch its script anew,
 * by loading the address; but with no answer that would end on the browser's own error page and lose what was typed. So
 * trying again asks the server first, and until it answers the banner stays. Of several pages the last one is wanted.
 */
export function wantedPage(reach: Reach, browser: Browser): (address: string) => void {
  let wanted = '/'

  async function tryAgain() {
    reach.lost(tryAgain)
    if (await answers(wanted, browser)) browser.location.assign(wanted)
  }

  return (address) => {
    wanted = address
    reach.lost(tryAgain)
  }
}

/** A refusal such as "not found" is an answer too: the page there says it better than the banner could. */
function answers(address: string, browser: Browser): Promise<boolean> {
  return browser.fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  )
}
