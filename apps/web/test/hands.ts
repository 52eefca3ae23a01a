import type { Locator, Page } from 'playwright-core'

/**
 * What somebody does who has a keyboard and no mouse: everything is reached by Tab, and pressed, ticked, chosen and written by keys.
 * How often to press Tab is worked out beforehand; whether it led there is seen after.
 */

/** Presses Tab, or Shift and Tab, until this has the focus. */
export async function reach(target: Locator): Promise<void> {
  const { keyboard } = target.page()
  // What comes into the page meanwhile makes the way longer, and a box that scrolls by itself is a stop that nobody counts.
  for (let tries = 0; tries < 8; tries++) {
    const presses = await target.evaluate(tabsTo)
    if (presses === 0) return
    for (let pressed = 0; pressed < Math.abs(presses); pressed++) await keyboard.press(presses > 0 ? 'Tab' : 'Shift+Tab')
  }
  if ((await target.evaluate(tabsTo)) !== 0) throw new Error(`Tab does not lead to ${String(target)}`)
}

export async function press(target: Locator): Promise<void> {
  await reach(target)
  await target.page().keyboard.press('Enter')
}

export async function tick(target: Locator): Promise<void> {
  await reach(target)
  await target.page().keyboard.press('Space')
}

/** Writes a text in the place of whatever stands there. */
export async function write(target: Locator, text: string): Promise<void> {
  await reach(target)
  const { keyboard } = target.page()
  await keyboard.press('Control+a')
  await keyboard.type(text)
}

/** Chooses from a list by the first letters of what is wanted. */
export async function choose(target: Locator, letters: string): Promise<void> {
  await reach(target)
  await target.page().keyboard.type(letters)
  const chosen = await target.locator('option:checked').innerText()
  if (!chosen.startsWith(letters)) throw new Error(`“${letters}” chooses “${chosen}”`)
}

/** Marks one of several by the arrow keys. */
export async function mark(target: Locator): Promise<void> {
  const group = target.page().locator(`input[name="${await target.getAttribute('name')}"]`)
  const all = await group.count()
  const chosen = group.and(target.page().locator(':checked'))
  await reach((await chosen.count()) > 0 ? chosen : group.first())
  const { keyboard } = target.page()
  if (await group.first().evaluate((radio) => radio === document.activeElement && !(radio as HTMLInputElement).checked))
    await keyboard.press('Space')
  for (let tries = 0; tries < all && !(await target.isChecked()); tries++) await keyboard.press('ArrowDown')
  if (!(await target.isChecked())) throw new Error(`The arrow keys do not lead to ${String(target)}`)
}

/** Answers a question of a form, named by its label, as its control takes answers. */
export async function answer(form: Locator, label: string, text: string): Promise<void> {
  const group = form.getByRole('group', { name: label, exact: true })
  const field = form.getByLabel(label, { exact: true }).or(group).first()
  const control = await field.evaluate((found) =>
    found.tagName === 'FIELDSET' ? `FIELDSET of ${found.querySelector('input')?.type}` : found.tagName,
  )
  if (control === 'SELECT') return choose(field, text)
  if (control === 'FIELDSET of radio') return mark(group.getByRole('radio', { name: text, exact: true }))
  if (control === 'FIELDSET of checkbox') return tick(group.getByRole('checkbox', { name: text, exact: true }))
  return control === 'DIV' ? find(group, text) : write(field, text)
}

/** Finds one among many by its words, and takes the first that has them. */
async function find(group: Locator, words: string): Promise<void> {
  await press(group.getByRole('button', { name: /^Choose/ }))
  await write(group.getByRole('searchbox'), words)
  await press(group.getByRole('listitem').filter({ hasText: words }).first().getByRole('button'))
}

/** Fails the page when it is touched by a pointer. */
export async function withoutMouse(page: Page): Promise<Page> {
  const watch = () => addEventListener('pointerdown', () => console.error('Somebody used a mouse'), true)
  await page.addInitScript(watch)
  await page.evaluate(watch)
  return page
}

/** How many stops from what has the focus, in the browser; less than nought is backwards. */
function tabsTo(target: Element): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }))
  // Of radio buttons that belong together one is a stop: the one that is marked, else the first.
  const groups = Map.groupBy(
    stops.filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'radio'),
    ({ name }) => name,
  )
  const passed = new Set<Element>()
  for (const group of groups.values()) {
    const stop = group.find(({ checked }) => checked) ?? group[0]
    for (const radio of group) if (radio !== stop) passed.add(radio)
  }
  const way = stops.filter((each) => !passed.has(each))
  const to = way.indexOf(target as HTMLElement)
  if (to < 0) throw new Error(`No Tab stops at ${target.outerHTML.slice(0, 120)}`)
  const focused = document.activeElement ?? document.body
  const from = way.indexOf(focused as HTMLElement)
  if (from >= 0) return to - from
  // Something between two stops has the focus, such as a heading.
  const next = way.findIndex((each) => focused.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
  const after = next < 0 ? way.length : next
  return to >= after ? to - after + 1 : to - after
}
