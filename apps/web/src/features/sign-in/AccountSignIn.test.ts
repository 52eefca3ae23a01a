import { signInRefusals } from '@weald/domain'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import AccountSignIn from './AccountSignIn.vue'

const open = (props: object = {}) =>
  mount(AccountSignIn, {
    props: {
      ways: { provider: 'Kent sign-in', passwords: true },
      back: '/plans?state=draft',
      signIn: () => Promise.resolve('They do not belong together.'),
      ...props,
    },
  })

describe('signing in with an account', () => {
  it('offers the council’s own service by its name, and comes back to where the reader was', () => {
    expect(open().find('a[href^="/api/v1/sign-in"]').attributes('href')).toBe('/api/v1/sign-in?from=%2Fplans%3Fstate%3Ddraft')
    expect(open().text()).toContain('Sign in with Kent sign-in')
  })

  it.each(Object.entries(signInRefusals))('says why the service’s answer was refused: %s', (refused, sentence) => {
    expect(open({ refused }).find('.govuk-error-summary').text()).toContain(sentence)
  })

  it.each(['made-up', 'constructor', ['closed'], undefined])(
    'says nothing for an address that names no sentence: %j',
    (refused) => {
      expect(open({ refused }).find('.govuk-error-summary').exists()).toBe(false)
    },
  )

  it('keeps the address that was typed when the password is refused', async () => {
    const page = open()
    await page.find('#email').setValue('nell@kent.example')
    await page.find('#password').setValue('wrong')
    await page.find('form').trigger('submit')
    await new Promise((resolve) => setTimeout(resolve))
    expect(page.find('.govuk-error-summary').text()).toContain('They do not belong together.')
    expect(page.find<HTMLInputElement>('#email').element.value).toBe('nell@kent.example')
  })
})
