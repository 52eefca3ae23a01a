import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import EntryGrid from './EntryGrid.vue'
import { placeAfter } from './grid-keys.ts'
import { textOfBlock } from './marked-block.ts'
import { pastedCells, placeBlock } from './pasted-block.ts'

describe('what a spreadsheet puts on the clipboard', () => {
  it.each([
    [
      '77%\t77%\t80%\r\n72%\t73%\t82%\r\n',
      [
        ['77%', '77%', '80%'],
        ['72%', '73%', '82%'],
      ],
    ],
    ['34.6%', [['34.6%']]],
    ['a\t\tb\n', [['a', '', 'b']]],
    ['"Targets to be\nconfirmed"\t"5 ""A*-G"""', [['Targets to be confirmed', '5 "A*-G"']]],
    ['"half open\tb', [['"half open', 'b']]],
    ['a\t', [['a', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('is read cell by cell: %j', (text, cells) => expect(pastedCells(text)).toEqual(cells))

  it('stands from where it is pasted on, and what has no place is counted', () => {
    const { placed, outside } = placeBlock(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { row: 1, column: 2 },
      { rows: 2, columns: 4 },
    )
    expect(placed.map(({ place, text }) => [place.row, place.column, text])).toEqual([
      [1, 2, '1'],
      [1, 3, '2'],
    ])
    expect(outside).toBe(2)
  })
})

describe('the keys of a grid', () => {
  const extent = { rows: 3, columns: 2 }
  const from = { row: 1, column: 0 }

  it('lead to the neighbours, and no further than the edge', () => {
    expect(placeAfter('ArrowDown', from, extent, false)).toEqual({ row: 2, column: 0 })
    expect(placeAfter('ArrowLeft', from, extent, false)).toEqual({ row: 1, column: 0 })
    expect(placeAfter('Enter', { row: 2, column: 1 }, extent, false)).toEqual({ row: 2, column: 1 })
    expect(placeAfter('Control+End', from, extent, false)).toEqual({ row: 2, column: 1 })
    expect(placeAfter('x', from, extent, false)).toBeNull()
  })

  it('along the line are those of the text while somebody works in it', () => {
    expect(placeAfter('ArrowRight', from, extent, true)).toBeNull()
    expect(placeAfter('Enter', from, extent, true)).toEqual({ row: 2, column: 0 })
  })
})

describe('a grid to type in', () => {
  const grid = () =>
    mount(EntryGrid, {
      attachTo: document.body,
      props: {
        caption: 'Figures',
        heading: 'Indicator',
        rows: [
          { key: 'a', label: 'English' },
          { key: 'b', label: 'Maths' },
        ],
        columns: [
          { key: '1', heading: 'Actual' },
          { key: '2', heading: 'Target' },
        ],
        cellAt: (row: string, column: string) => ({ text: `${row}${column}`, closed: row === 'b' && column === '2' }),
      },
    })
  const cell = (wrapper: ReturnType<typeof grid>, index: number) => wrapper.findAll('input')[index]!
  const focused = () => (document.activeElement as HTMLInputElement).value

  it('names every cell by its row and its column', () => {
    const wrapper = grid()
    expect(wrapper.findAll('input').map((each) => each.attributes('aria-label'))).toEqual([
      'English, Actual',
      'English, Target',
      'Maths, Actual',
      'Maths, Target',
    ])
    wrapper.unmount()
  })

  it('is told what was typed when the cell is left, by Enter, which leads down', async () => {
    const wrapper = grid()
    cell(wrapper, 0).element.focus()
    await cell(wrapper, 0).setValue('77%')
    await cell(wrapper, 0).trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('type')).toEqual([[[{ row: 'a', column: '1', text: '77%' }]]])
    expect(focused()).toBe('b1')
    wrapper.unmount()
  })

  it('forgets what was typed on Escape, and is not told of what did not change', async () => {
    const wrapper = grid()
    cell(wrapper, 0).element.focus()
    await cell(wrapper, 0).setValue('77%')
    await cell(wrapper, 0).trigger('keydown', { key: 'Escape' })
    expect(cell(wrapper, 0).element.value).toBe('a1')
    await cell(wrapper, 0).trigger('keydown', { key: 'ArrowRight' })
    expect(wrapper.emitted('type')).toBeUndefined()
    expect(focused()).toBe('a2')
    wrapper.unmount()
  })

  it('keeps the arrows for the text after F2', async () => {
    const wrapper = grid()
    cell(wrapper, 0).element.focus()
    await cell(wrapper, 0).trigger('keydown', { key: 'F2' })
    await cell(wrapper, 0).trigger('keydown', { key: 'ArrowRight' })
    expect(focused()).toBe('a1')
    wrapper.unmount()
  })

  it('marks with Shift and the arrows, copies what is marked, and empties it', async () => {
    const wrapper = grid()
    cell(wrapper, 0).element.focus()
    await cell(wrapper, 0).trigger('keydown', { key: 'ArrowRight', shiftKey: true })
    await cell(wrapper, 0).trigger('keydown', { key: 'ArrowDown', shiftKey: true })
    expect(wrapper.findAll('.weald-entry__cell--marked')).toHaveLength(4)
    const copied: string[] = []
    const clipboardData = { setData: (_type: string, text: string) => void copied.push(text) }
    await cell(wrapper, 0).trigger('copy', { clipboardData })
    expect(copied).toEqual(['a1\ta2\nb1\tb2'])
    await cell(wrapper, 0).trigger('keydown', { key: 'Delete' })
    expect(wrapper.emitted('type')?.[0]?.[0]).toMatchObject([{ column: '1' }, { column: '2' }, { column: '1' }])
    wrapper.unmount()
  })

  it('asks to take back what was typed before, unless a text is being changed', async () => {
    const wrapper = grid()
    cell(wrapper, 0).element.focus()
    await cell(wrapper, 0).trigger('keydown', { key: 'z', ctrlKey: true })
    expect(wrapper.emitted('undo')).toHaveLength(1)
    await cell(wrapper, 0).setValue('7')
    await cell(wrapper, 0).trigger('keydown', { key: 'z', ctrlKey: true })
    expect(wrapper.emitted('undo')).toHaveLength(1)
    wrapper.unmount()
  })

  it('takes a block from a spreadsheet, leaves closed cells alone, and says what had no place', async () => {
    const wrapper = grid()
    const clipboardData = { getData: () => '1\t2\r\n3\t4\r\n5\t6\r\n' }
    await cell(wrapper, 0).trigger('paste', { clipboardData })
    expect(wrapper.emitted('type')).toEqual([
      [
        [
          { row: 'a', column: '1', text: '1' },
          { row: 'a', column: '2', text: '2' },
          { row: 'b', column: '1', text: '3' },
        ],
      ],
    ])
    expect(wrapper.find('[role=status]').text()).toBe('3 cells pasted. 3 had no place here and were left out.')
    wrapper.unmount()
  })
})

describe('a block that is marked', () => {
  it('is put on the clipboard as a spreadsheet takes it, and is read back the same', () => {
    const cells = [
      ['77%', 'N/A*'],
      ['"half', 'Targets\tto be\nconfirmed'],
    ]
    expect(pastedCells(textOfBlock(cells))).toEqual([
      ['77%', 'N/A*'],
      ['"half', 'Targets\tto be confirmed'],
    ])
  })
})
