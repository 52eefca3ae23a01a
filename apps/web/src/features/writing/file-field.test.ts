import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import FileField from './FileField.vue'

/** What the browser sends a file with, answering as the test says. */
function answering(answer: { status: number; body: unknown } | 'unreached') {
  const sent: { url: string; type: string; body: unknown }[] = []
  class Request {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
    onload?: () => void
    onerror?: () => void
    status = 0
    response: unknown = null
    private url = ''
    private type = ''
    open(_method: string, url: string) {
      this.url = url
    }
    setRequestHeader(_name: string, value: string) {
      this.type = value
    }
    send(body: unknown) {
      sent.push({ url: this.url, type: this.type, body })
      this.upload.onprogress?.({ loaded: 1, total: 2 })
      queueMicrotask(() => {
        if (answer === 'unreached') return this.onerror?.()
        this.status = answer.status
        this.response = answer.body
        this.onload?.()
      })
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  return sent
}
afterEach(() => vi.unstubAllGlobals())

function field(file = '', fileName = '') {
  return mount(FileField, {
    props: { id: 'chart', label: 'File', labelSize: 's', edition: 'e1', file, fileName },
    attachTo: document.body,
  })
}
async function choose(wrapper: ReturnType<typeof field>, file: File) {
  const input = wrapper.get('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  await input.trigger('change')
}
const chart = new File(['%PDF-1.4'], 'Dover’s chart.pdf')

describe('The file of an attachment', () => {
  it('is sent when it is chosen, and attached when it is there', async () => {
    const kept = { id: 'f1', name: 'Dover’s chart.pdf', mediaType: 'application/pdf', bytes: 8 }
    const sent = answering({ status: 201, body: { file: kept } })
    const wrapper = field()
    await choose(wrapper, chart)
    await vi.waitFor(() => expect(wrapper.emitted('attached')).toEqual([[kept]]))
    expect(sent).toEqual([
      { url: '/api/v1/editions/e1/files?name=Dover%E2%80%99s%20chart.pdf', type: 'application/octet-stream', body: chart },
    ])
    expect(wrapper.get('[role=status]').text()).toBe('“Dover’s chart.pdf” is attached.')
  })

  it('that is refused says why at the field, and what is attached stays', async () => {
    answering({ status: 415, body: { error: { message: 'Save it as one of pdf, docx, and choose it again.' } } })
    const wrapper = field('f0', 'old.pdf')
    await choose(wrapper, new File(['MZ'], 'setup.exe'))
    await vi.waitFor(() => expect(wrapper.get('.govuk-error-message').text()).toContain('Save it as one of pdf'))
    expect(wrapper.get('a[download]').text()).toBe('old.pdf')
    expect(wrapper.emitted('attached')).toBeUndefined()
  })

  it('is kept when Weald cannot be reached, to be sent again', async () => {
    answering('unreached')
    const wrapper = field()
    await choose(wrapper, chart)
    await vi.waitFor(() => expect(wrapper.get('.govuk-error-message').text()).toContain('Nothing is lost'))
    const sent = answering({
      status: 201,
      body: { file: { id: 'f1', name: chart.name, mediaType: 'application/pdf', bytes: 8 } },
    })
    await wrapper.get('button').trigger('click')
    await vi.waitFor(() => expect(wrapper.emitted('attached')).toHaveLength(1))
    expect(sent[0]?.body).toBe(chart)
  })

  it('that is too large is not sent at all', async () => {
    const sent = answering('unreached')
    const wrapper = field()
    const large = new File(['x'], 'large.pdf')
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
    await choose(wrapper, large)
    expect(wrapper.get('.govuk-error-message').text()).toContain('“large.pdf” has 22 MB')
    expect(sent).toEqual([])
  })

  it('can be taken out', async () => {
    const wrapper = field('f0', 'old.pdf')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('removed')).toHaveLength(1)
  })
})
