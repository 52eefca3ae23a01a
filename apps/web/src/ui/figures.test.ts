import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FigureCell from './FigureCell.vue'
import FootnoteList from './FootnoteList.vue'
import RatingTag from './RatingTag.vue'
import StateTag from './StateTag.vue'
import { planStates, ratings } from './tones.ts'

describe('a figure', () => {
  it('shows what the plan printed, and says in words what the mark means', () => {
    const cell = mount(FigureCell, { props: { figure: { printed: '38% min', bound: 'AT_LEAST' } } })
    expect(cell.find('.weald-figure__printed').text()).toBe('38% min')
    expect(cell.text()).toContain('at least this much')
  })

  it('links its footnote to the note under the table', () => {
    const cell = mount(FigureCell, { props: { figure: { printed: '295', footnotes: ['*'] }, notes: 'staff' } })
    const list = mount(FootnoteList, { props: { id: 'staff', notes: [{ marker: '*', text: 'Of which 43.2 are seconded' }] } })
    expect(cell.find('a').attributes('href')).toBe(`#${list.find('.weald-footnotes__note').attributes('id')}`)
  })

  it('needs no note when it is a plain number', () => {
    expect(mount(FigureCell, { props: { figure: { printed: '4.8%', bound: 'exactly', status: 'normal' } } }).text()).toBe('4.8%')
  })

  it('is a dash that can be heard when there is none', () => {
    expect(mount(FigureCell, { props: { figure: null } }).text()).toContain('no figure')
  })
})

describe('signs', () => {
  it.each([...Object.values(planStates), ...Object.values(ratings)])('$word never rests on its colour alone', (sign) => {
    expect(sign.word).not.toBe('')
    expect(sign.symbol).not.toBe('')
  })

  it('say why there is no rating, and never in the colour of good news', () => {
    const tag = mount(RatingTag, { props: { rating: 'NO_DATA', reason: 'No return since March 2008' } })
    expect(tag.text()).toContain('No data')
    expect(tag.text()).toContain('No return since March 2008')
    expect(tag.html()).not.toContain('weald-sign--good')
  })

  it('show a state that is new to the page by its own name', () => {
    expect(mount(StateTag, { props: { state: 'AWAITING_MINUTES' } }).text()).toContain('awaiting minutes')
  })
})
