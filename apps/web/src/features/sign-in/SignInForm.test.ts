import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SignInForm from './SignInForm.vue'

const people = [
  { value: 'demo-author', text: 'Plan author, Dover' },
  { value: 'demo-chair', text: 'Chair, Dover' },
]
const open = (signIn: (person: string) => Promise<string | null>) =>
  mount(SignInForm, { props: { people, signIn }, attachTo: document.body })
const settled = async () => {
  await Promise.resolve()
  await nextTick()
  await nextTick()
}
afterEach(() => (document.body.innerHTML = ''))

describe('signing in', () => {
  it('asks for a choice before it asks the server', async () => {
    const signIn = vi.fn()
    const form = open(signIn)
    await form.find('form').trigger('submit')
    await settled()
    expect(signIn).not.toHaveBeenCalled()
    expect(form.find('.govuk-error-summary').text()).toContain('Choose who you want to be')
    expect(document.title).toMatch(/^Error: Sign in/)
  })

  it('keeps the choice and says what went wrong when it fails', async () => {
    const form = open(() => Promise.resolve('Weald could not be reached. Check your connection and sign in again.'))
    await form.findAll('input')[1]?.setValue(true)
    await form.find('form').trigger('submit')
    await settled()
    expect(form.find('.govuk-error-summary').text()).toContain('Check your connection')
    expect(form.findAll('input').map((input) => input.element.checked)).toEqual([false, true])
  })

  it('asks the server for the person who was chosen, and shows no problem when that succeeds', async () => {
    const signIn = vi.fn(() => Promise.resolve(null))
    const form = open(signIn)
    await form.find('input').setValue(true)
    await form.find('form').trigger('submit')
    await settled()
    expect(signIn).toHaveBeenCalledWith('demo-author')
    expect(form.find('.govuk-error-summary').exists()).toBe(false)
  })
})
