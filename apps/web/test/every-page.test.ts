// @vitest-environment happy-dom
// The router asks for a window as soon as it is read, so it is read here, away from the tests that drive a browser.
import { expect, it } from 'vitest'
import { routes } from '../src/router.ts'
import { pageExamples } from './page-examples.ts'

it('every page of the router is opened in a browser by pages.test.ts, and nothing else is', () => {
  expect(Object.keys(pageExamples).toSorted()).toEqual(routes.map(({ path }) => path).toSorted())
})

it('every page is opened in at least one state', () => {
  expect(Object.entries(pageExamples).filter(([, examples]) => examples.length === 0)).toEqual([])
})
