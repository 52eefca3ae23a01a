import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import DataTable from './DataTable.vue'
import type { Column, Sort } from './table-column.ts'

type Place = { name: string; rate: number | null }

const columns: Column<Place>[] = [
  { key: 'name', heading: 'Partnership', text: (row) => row.name, sortBy: (row) => row.name, rowHeader: true },
  { key: 'rate', heading: 'Rate', text: (row) => String(row.rate ?? 'No data'), sortBy: (row) => row.rate, numeric: true },
  { key: 'note', heading: 'Note' },
]
const rows: Place[] = [
  { name: 'Swale 2', rate: null },
  { name: 'Ashford 10', rate: 4 },
  { name: 'Ashford 9', rate: 12 },
]

function table(sort?: Sort, more: { rows?: Place[]; sortedElsewhere?: boolean } = {}) {
  return mount(DataTable<Place>, { props: { caption: 'Places', columns, rows, rowKey: (row: Place) => row.name, sort, ...more } })
}
const names = (drawn: ReturnType<typeof table>) => drawn.findAll('tbody th').map((cell) => cell.text())

describe('a table of data', () => {
  it('marks only the sorted column, and says what was sorted', async () => {
    const drawn = table()
    await drawn.findAll('th button')[1]?.trigger('click')
    const marked = drawn.findAll('thead th').map((cell) => cell.attributes('aria-sort'))
    expect(marked).toEqual([undefined, 'ascending', undefined])
    expect(drawn.find('[role=status]').text()).toBe('Sorted by Rate, ascending')
  })

  it('turns the order round at the second press, and keeps missing figures last both ways', async () => {
    const drawn = table()
    const press = () => drawn.findAll('th button')[1]?.trigger('click')
    await press()
    expect(names(drawn)).toEqual(['Ashford 10', 'Ashford 9', 'Swale 2'])
    await press()
    expect(names(drawn)).toEqual(['Ashford 9', 'Ashford 10', 'Swale 2'])
  })

  it('sorts numbers inside names as numbers', () => {
    expect(names(table({ column: 'name', direction: 'ascending' }))).toEqual(['Ashford 9', 'Ashford 10', 'Swale 2'])
  })

  it('leaves rows as the server sorted them, and asks the page for another order', async () => {
    const drawn = table({ column: 'name', direction: 'ascending' }, { sortedElsewhere: true })
    expect(names(drawn)).toEqual(rows.map((row) => row.name))
    await drawn.find('th button').trigger('click')
    expect(drawn.emitted('update:sort')).toEqual([[{ column: 'name', direction: 'descending' }]])
  })

  it('does not sort by a column that has no order', () => {
    expect(names(table({ column: 'note', direction: 'ascending' }))).toEqual(rows.map((row) => row.name))
  })

  it('says that there is nothing rather than showing a bare head', () => {
    expect(table(undefined, { rows: [] }).text()).toContain('There is nothing to show here yet.')
  })
})
