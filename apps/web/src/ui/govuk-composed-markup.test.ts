import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { fixture, normalised } from '../testing/govuk-fixture.ts'
import SiteNavigation from '../shell/SiteNavigation.vue'
import SkipLink from '../shell/SkipLink.vue'
import Accordion from './Accordion.vue'
import DataTable from './DataTable.vue'
import SummaryList from './SummaryList.vue'
import SummaryRow from './SummaryRow.vue'
import Tabs from './Tabs.vue'

/** The piece of the fixture, or of ours, that `selector` names: examples hold more than the component. */
function piece(html: string, selector: string): string {
  const box = document.createElement('div')
  box.innerHTML = html
  const found = box.querySelector(selector)
  if (!found) throw new Error(`Nothing matches ${selector} in ${html}`)
  return found.outerHTML
}

describe('components made of parts have the markup that govuk-frontend expects', () => {
  it('table: with head and caption', () => {
    const expected = fixture('table', 'with head and caption')
    const box = document.createElement('div')
    box.innerHTML = expected
    const text = (cell: Element) => cell.textContent ?? ''
    const headings = [...box.querySelectorAll('thead th')].map(text)
    const rows = [...box.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text))
    const table = mount(DataTable<string[]>, {
      props: {
        caption: 'Caption 1: Months and rates',
        columns: headings.map((heading, index) => ({
          key: String(index),
          heading,
          numeric: index > 0,
          rowHeader: index === 0,
          text: (row: string[]) => row[index] ?? '',
        })),
        rows,
        rowKey: (row: string[]) => row.join(),
      },
    })
    expect(normalised(piece(table.html(), 'table'))).toBe(normalised(expected))
  })

  it('summary-list: with actions', () => {
    const list = mount(SummaryList, {
      slots: {
        default: () => [
          h(
            SummaryRow,
            {
              heading: 'Name',
              actions: [
                { href: '#', text: 'Edit', about: 'name' },
                { href: '#', text: 'Delete', about: 'name' },
              ],
            },
            () => 'Firstname Lastname',
          ),
          h(
            SummaryRow,
            { heading: 'Date of birth', actions: [{ href: '#', text: 'Change', about: 'date of birth' }] },
            () => '13/08/1980',
          ),
        ],
      },
    })
    const expected = fixture('summary-list', 'with actions')
    for (const row of ['.govuk-summary-list__row:nth-child(1)', '.govuk-summary-list__row:nth-child(2)']) {
      expect(normalised(piece(list.html(), row))).toBe(normalised(piece(expected, row)))
    }
  })

  it('tabs: default, beside what the package adds by script', () => {
    const tabs = ['day', 'week', 'month', 'year'].map((span) => ({ id: span, label: `Past ${span}` }))
    const drawn = mount(Tabs, { props: { tabs, idPrefix: 'past-' } })
    const byScript = ['role', 'id', 'aria-controls', 'aria-selected', 'aria-label', 'aria-labelledby', 'tabindex']
    const expected = fixture('tabs', 'default')
    for (const part of ['.govuk-tabs__list', '.govuk-tabs__title']) {
      expect(normalised(piece(drawn.html(), part), byScript)).toBe(normalised(piece(expected, part), byScript))
    }
    const panels = (html: string) => [...html.matchAll(/govuk-tabs__panel(?:--hidden)?(?=")/g)].map(String)
    expect(panels(drawn.html())).toEqual(panels(expected))
  })

  it('accordion: every class of the fixture is where the package styles it', () => {
    const sections = [
      { id: 'a', heading: 'Section A' },
      { id: 'b', heading: 'Section B' },
    ]
    const drawn = mount(Accordion, { props: { id: 'default-example', sections } })
    const expected = fixture('accordion', 'default')
    const parts = (html: string, selector: string) => {
      const box = document.createElement('div')
      box.innerHTML = html
      return [...box.querySelectorAll(selector)].map((part) => `${part.tagName} ${part.id}`)
    }
    for (const selector of [
      '.govuk-accordion',
      '.govuk-accordion__section > .govuk-accordion__section-header > .govuk-accordion__section-heading',
      '.govuk-accordion__section > .govuk-accordion__section-content',
    ]) {
      expect(parts(drawn.html(), selector)).toEqual(parts(expected, selector))
    }
    expect(drawn.findAll('.govuk-accordion__section-button').map((button) => button.text())).toEqual([
      expect.stringContaining('Section A'),
      expect.stringContaining('Section B'),
    ])
  })

  it('service-navigation: with navigation with an active item', () => {
    const entries = [1, 2, 3, 4].map((each) => ({ text: `Navigation item ${each}`, path: `#/${each}` }))
    const drawn = mount(SiteNavigation, { props: { entries, current: '#/2' } })
    const expected = fixture('service-navigation', 'with navigation with an active item')
    drawn.find('ul').element.classList.remove('weald-navigation__list--closed')
    expect(normalised(piece(drawn.html(), 'ul'))).toBe(normalised(piece(expected, 'ul')))
  })

  it('skip-link: default', () => {
    const drawn = mount(SkipLink, { props: { target: 'test-target-element' } })
    expect(normalised(drawn.html())).toBe(normalised(fixture('skip-link', 'default')))
  })
})
