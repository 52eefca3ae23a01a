import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { phone, settled, test } from './visit.ts'

/** A key with which data may be brought in, as an administrator makes one. */
async function importKey(page: Page): Promise<string> {
  const ask = (query: string, variables: object = {}) =>
    page.request.post('/graphql', { data: { query, variables } }).then((reply) => reply.json())
  const invited = await ask(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { account { id } refusal { message } } }',
    { input: { name: 'Cara Ickham', email: 'cara.ickham@kent.example' } },
  )
  const owner = invited.data?.invitePerson.account?.id
  const made = await ask(
    'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { key refusal { message } } }',
    {
      input: { name: 'Staff list', owner, scopes: ['import'], partnerships: null, days: 30 },
    },
  )
  const key = made.data?.createServiceAccount.key
  if (typeof key !== 'string') throw new Error(`No key was made: ${JSON.stringify([invited, made])}`)
  return key
}

describe('an analyst', () => {
  test('checks pasted rows, corrects them, brings them in, and takes them back', async ({ open, expect }) => {
    const key = await importKey(await open('/service-accounts', { as: 'demo-administrator' }))
    // A browser says of each report that refuses that its request failed.
    const page = await open('/imports', { as: 'demo-analyst', screen: phone, faultsExpected: true })
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await page.getByRole('link', { name: 'Choose a file.' }).waitFor()
    expect(await page.title()).toBe('Error: Imports – Weald')
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByLabel('Pasted from a spreadsheet').check()
    const rows = page.getByRole('textbox', { name: 'Rows' })
    await rows.fill('code\tname\tposition\tnote\nedith-weston\tEdith Weston\tfirst\t\n')
    await page.getByLabel('What the rows are').selectOption('people')
    await page.getByLabel('Import key').fill(key)
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await page.getByText('This cannot be brought in yet: 1 fault').waitFor()
    expect(await page.getByRole('table', { name: 'Faults, by row' }).innerText()).toContain('“first” is not a whole number')
    expect(await accessibilityFaults(page)).toEqual([])
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file with the faults beside its rows' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe('people-to-correct.csv')

    await rows.fill((await rows.inputValue()).replace('first', '900'))
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await page.getByText('1 row: 1 new, 0 changed, 0 as they are.').waitFor()
    await page.getByRole('button', { name: 'Bring the rows in' }).click()
    await page.getByText('The import is done').waitFor()
    await page.getByRole('button', { name: 'See the import' }).click()
    await page.getByRole('heading', { level: 1, name: 'Import', exact: true }).waitFor()
    await page.getByText(/^[0-9a-f]{64}$/).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByLabel('Import key').fill(key)
    await page.getByRole('button', { name: 'See what would go back' }).click()
    await page.getByText('people: 1 row removed').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Take the import back' }).click()
    await page.getByRole('term').filter({ hasText: 'Taken back' }).waitFor()
    await page.goto('/imports')
    await settled(page)
    await page.getByText('Taken back').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
