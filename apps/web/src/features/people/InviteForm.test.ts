import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import InviteForm from './InviteForm.vue'

const mutation = vi.fn()
// As `app.use(urql)` gives the client to every component.
const provide = { $urql: ref({ mutation }) }
afterEach(() => (document.body.innerHTML = ''))

async function fillIn() {
  const form = mount(InviteForm, { attachTo: document.body, global: { provide } })
  await form.find('#invite-name').setValue('Nell Chart')
  await form.find('#invite-email').setValue('nell')
  await form.find('form').trigger('submit')
  await vi.waitFor(() => expect(mutation).toHaveBeenCalled())
  await form.vm.$nextTick()
  return form
}
const typed = (form: Awaited<ReturnType<typeof fillIn>>) =>
  form.findAll<HTMLInputElement>('input').map(({ element }) => element.value)

describe('inviting somebody', () => {
  it('keeps what was typed when it is refused, and leads to the field that is wrong', async () => {
    const refusal = {
      code: 'CHECK_FIELDS',
      message: 'Enter an e-mail address.',
      issues: [{ path: 'email', message: 'Enter an e-mail address.' }],
    }
    mutation.mockResolvedValueOnce({ data: { invitePerson: { link: null, refusal } } })
    const form = await fillIn()
    expect(form.find('.govuk-error-summary a').attributes('href')).toBe('#invite-email')
    expect(typed(form)).toEqual(['Nell Chart', 'nell', ''])
    expect(form.emitted('done')).toBeUndefined()
  })

  it('keeps it too when nobody answers, and does not claim that nothing was done', async () => {
    mutation.mockResolvedValueOnce({ error: { networkError: new TypeError('network'), graphQLErrors: [] } })
    const form = await fillIn()
    expect(form.find('.govuk-error-summary').text()).toContain('it is not known whether this was done')
    expect(typed(form)).toEqual(['Nell Chart', 'nell', ''])
  })

  it('shows the address of the invitation once', async () => {
    mutation.mockResolvedValueOnce({ data: { invitePerson: { link: '/invitation#secret', refusal: null } } })
    const form = await fillIn()
    expect(form.find('code').text()).toMatch(/\/invitation#secret$/)
    expect(typed(form)).toEqual(['', '', ''])
    await form
      .findAll('button')
      .find((button) => button.text() === 'I have kept it')
      ?.trigger('click')
    expect(form.find('code').exists()).toBe(false)
  })
})
