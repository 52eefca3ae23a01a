import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SourceMark from './SourceMark.vue'

it('is not there where the source simply says it', () => {
  expect(
    mount(SourceMark, { props: { note: null } })
      .find('details')
      .exists(),
  ).toBe(false)
})

it('explains a restored place even where no remark is kept', () => {
  expect(mount(SourceMark, { props: { note: null, restored: true } }).text()).toContain('Its wording or place was restored.')
})
