import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import Button from './Button.vue'
import Checkboxes from './Checkboxes.vue'
import ErrorSummary from './ErrorSummary.vue'
import FilterPanel from './FilterPanel.vue'
import LinkButton from './LinkButton.vue'
import TextInput from './TextInput.vue'

describe('an error summary', () => {
  const Form = defineComponent({
    components: { ErrorSummary, TextInput },
    props: { errors: { type: Array<{ text: string; field?: string }>, required: true } },
    template: '<ErrorSummary :errors="errors" /><TextInput id="title" label="Title" />',
  })

  it('takes the focus when it appears, and again when the next attempt fails', async () => {
    const page = mount(Form, { props: { errors: [{ text: 'Enter a title', field: 'title' }] }, attachTo: document.body })
    expect(document.activeElement).toBe(page.find('.govuk-error-summary').element)
    page.find('input').element.focus()
    await page.setProps({ errors: [{ text: 'Enter a shorter title', field: 'title' }] })
    await page.vm.$nextTick()
    expect(document.activeElement).toBe(page.find('.govuk-error-summary').element)
    page.unmount()
  })

  it('takes the reader to the field that it names', async () => {
    const page = mount(Form, { props: { errors: [{ text: 'Enter a title', field: 'title' }] }, attachTo: document.body })
    await page.find('.govuk-error-summary a').trigger('click')
    expect(document.activeElement).toBe(page.find('#title').element)
    page.unmount()
  })

  it('shows a problem of the whole form without a link', () => {
    expect(
      mount(ErrorSummary, { props: { errors: [{ text: 'Somebody else changed this plan' }] } })
        .find('a')
        .exists(),
    ).toBe(false)
  })
})

describe('a field', () => {
  it('gives back what was typed and passes other attributes to the input', async () => {
    const field = mount(TextInput, { props: { id: 'ref', label: 'Reference', spellcheck: 'false' } })
    await field.find('input').setValue('NI 73')
    expect(field.emitted('update:modelValue')).toEqual([['NI 73']])
    expect(field.find('input').attributes('spellcheck')).toBe('false')
  })

  it('gives ticked boxes in the order of the list, whatever the order of the clicks', async () => {
    const items = ['a', 'b', 'c'].map((value) => ({ value, text: value }))
    const boxes = mount(Checkboxes, { props: { id: 'outcome', label: 'Outcome', items, modelValue: ['c'] } })
    await boxes.find('[value="a"]').setValue(true)
    expect(boxes.emitted('update:modelValue')).toEqual([[['a', 'c']]])
  })
})

describe('buttons', () => {
  it('ignore presses while busy, and keep the focus', async () => {
    const press = vi.fn()
    const button = mount(Button, { props: { busy: true, onClick: press }, slots: { default: 'Save' } })
    await button.trigger('click')
    expect(press).not.toHaveBeenCalled()
    expect(button.attributes('disabled')).toBeUndefined()
  })

  it('follow their link on the space bar', async () => {
    const link = mount(LinkButton, { props: { href: '#x' }, slots: { default: 'Start' } })
    const press = vi.spyOn(link.element as HTMLAnchorElement, 'click')
    await link.trigger('keydown', { key: ' ' })
    expect(press).toHaveBeenCalledOnce()
  })
})

describe('a filter panel', () => {
  const selected = [
    { name: 'outcome', value: '2', group: 'Outcome', text: 'Stay safe' },
    { name: 'state', value: 'draft', group: 'State', text: 'Draft' },
  ]

  it('asks for one filter to be removed, naming it to those who only hear it', async () => {
    const panel = mount(FilterPanel<(typeof selected)[number]>, { props: { selected } })
    const tag = panel.findAll('.weald-filter__tag')[1]
    expect(tag?.text()).toContain('Remove this filter: Draft')
    await tag?.trigger('click')
    expect(panel.emitted('remove')).toEqual([[selected[1]]])
  })

  it('applies on submit and clears on request, and changes nothing by itself', async () => {
    const panel = mount(FilterPanel<(typeof selected)[number]>, { props: { selected } })
    await panel.find('form').trigger('submit')
    await panel.find('.weald-filter__clear').trigger('click')
    expect(Object.keys(panel.emitted())).toEqual(expect.arrayContaining(['apply', 'clear']))
    expect(panel.findAll('.weald-filter__tag')).toHaveLength(2)
  })
})
