import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import { fixture, normalised } from '../testing/govuk-fixture.ts'
import BackLink from './BackLink.vue'
import Breadcrumbs from './Breadcrumbs.vue'
import Button from './Button.vue'
import Checkboxes from './Checkboxes.vue'
import Details from './Details.vue'
import ErrorMessage from './ErrorMessage.vue'
import ErrorSummary from './ErrorSummary.vue'
import InsetText from './InsetText.vue'
import LinkButton from './LinkButton.vue'
import NotificationBanner from './NotificationBanner.vue'
import Pagination from './Pagination.vue'
import Radios from './Radios.vue'
import Select from './Select.vue'
import Tag from './Tag.vue'
import TextArea from './TextArea.vue'
import TextInput from './TextInput.vue'
import WarningText from './WarningText.vue'

type Example = {
  component: string
  fixture: string
  ours: Component
  props?: Record<string, unknown>
  slot?: string
  /** Attributes that the package adds by script rather than in its markup. */
  ignoring?: string[]
}

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]
const nationality = [
  { value: 'british', text: 'British' },
  { value: 'irish', text: 'Irish' },
]
const options = [1, 2, 3].map((value) => ({ value: String(value), text: `GOV.UK frontend option ${value}` }))
const help =
  'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.'

const examples: Example[] = [
  { component: 'button', fixture: 'default', ours: Button, slot: 'Save and continue' },
  {
    component: 'button',
    fixture: 'secondary',
    ours: Button,
    props: { variant: 'secondary', name: 'secondary' },
    slot: 'Secondary button',
  },
  {
    component: 'button',
    fixture: 'warning',
    ours: Button,
    props: { variant: 'warning', name: 'Warning' },
    slot: 'Warning button',
  },
  { component: 'button', fixture: 'disabled', ours: Button, props: { disabled: true }, slot: 'Disabled button' },
  { component: 'button', fixture: 'link', ours: LinkButton, props: { href: '/' }, slot: 'Link button' },
  {
    component: 'button',
    fixture: 'start link',
    ours: LinkButton,
    props: { href: '/', variant: 'start' },
    slot: 'Start now link button',
  },
  { component: 'input', fixture: 'default', ours: TextInput, props: { id: 'test-name', label: 'National Insurance number' } },
  {
    component: 'input',
    fixture: 'with error and hint',
    ours: TextInput,
    props: {
      id: 'with-error-hint',
      label: 'National insurance number',
      hint: 'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.',
      error: 'Enter a National Insurance number in the correct format',
    },
  },
  {
    component: 'input',
    fixture: 'with prefix and suffix',
    ours: TextInput,
    props: { id: 'input-with-prefix-suffix', name: 'cost', label: 'Cost per item, in pounds', prefix: '£', suffix: 'per item' },
  },
  {
    component: 'textarea',
    fixture: 'with hint and error message',
    ours: TextArea,
    props: { id: 'with-hint-error', label: 'With hint and error', hint: 'Hint', error: 'Error message' },
  },
  {
    component: 'select',
    fixture: 'with hint text and error message',
    ours: Select,
    props: {
      id: 'select-2',
      label: 'Label text goes here',
      hint: 'Hint text goes here',
      error: 'Error message goes here',
      items: options,
    },
  },
  {
    component: 'radios',
    fixture: 'default',
    ours: Radios,
    props: { id: 'example-default', label: 'Have you changed your name?', items: yesNo },
  },
  {
    component: 'radios',
    fixture: 'inline',
    ours: Radios,
    props: {
      id: 'example',
      label: 'Have you changed your name?',
      hint: 'This includes changing your last name or spelling your name differently.',
      inline: true,
      items: yesNo,
      modelValue: 'no',
    },
    ignoring: ['checked'],
  },
  {
    component: 'radios',
    fixture: 'with hint and error message',
    ours: Radios,
    props: {
      id: 'example-error-message-hint',
      label: 'Have you changed your name?',
      hint: 'This includes changing your last name or spelling your name differently.',
      error: 'Please select an option',
      items: yesNo,
    },
  },
  {
    component: 'checkboxes',
    fixture: 'with error message and hint',
    ours: Checkboxes,
    props: {
      id: 'example',
      label: 'What is your nationality?',
      hint: 'If you have dual nationality, select all options that are relevant to you.',
      error: 'Please select an option',
      items: nationality,
    },
  },
  { component: 'error-message', fixture: 'default', ours: ErrorMessage, slot: 'Error message about full name goes here' },
  {
    component: 'error-summary',
    fixture: 'default',
    ours: ErrorSummary,
    props: {
      errors: [
        { text: 'The date your passport was issued must be in the past', field: 'example-error-1' },
        { text: 'Enter a postcode, like AA1 1AA', field: 'example-error-2' },
      ],
    },
    ignoring: ['tabindex'],
  },
  { component: 'tag', fixture: 'default', ours: Tag, slot: 'Alpha' },
  { component: 'tag', fixture: 'grey', ours: Tag, props: { colour: 'grey' }, slot: 'Grey' },
  { component: 'details', fixture: 'default', ours: Details, props: { summary: 'Help with nationality' }, slot: help },
  {
    component: 'notification-banner',
    fixture: 'default',
    ours: NotificationBanner,
    props: { titleId: 'govuk-notification-banner-title', heading: 'This publication was withdrawn on 7 March 2014.' },
  },
  {
    component: 'notification-banner',
    fixture: 'with type as success',
    ours: NotificationBanner,
    props: { success: true, titleId: 'govuk-notification-banner-title', heading: 'Email sent to example@email.com' },
    ignoring: ['tabindex'],
  },
  {
    component: 'warning-text',
    fixture: 'default',
    ours: WarningText,
    slot: 'You can be fined up to £5,000 if you don’t register.',
  },
  {
    component: 'breadcrumbs',
    fixture: 'default',
    ours: Breadcrumbs,
    props: {
      items: [
        { text: 'Home', href: '/' },
        { text: 'Section', href: '/section' },
        { text: 'Sub-section', href: '/section/sub-section' },
        { text: 'Sub Sub-section', href: '/section/sub-section/sub-sub-section' },
      ],
    },
  },
  { component: 'back-link', fixture: 'default', ours: BackLink, props: { href: '#' } },
  {
    component: 'pagination',
    fixture: 'with prev and next only',
    ours: Pagination,
    props: { previous: '/previous', next: '/next' },
  },
  {
    component: 'inset-text',
    fixture: 'default',
    ours: InsetText,
    slot: 'It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.',
  },
]

describe('our components have the markup that govuk-frontend expects', () => {
  it.each(examples)('$component: $fixture', ({ component, fixture: name, ours, props, slot, ignoring }) => {
    const drawn = mount(ours, { props, slots: slot === undefined ? {} : { default: slot } })
    expect(normalised(drawn.html(), ignoring)).toBe(normalised(fixture(component, name), ignoring))
  })
})
