import { expect, it } from 'vitest'
import { targetColumns } from './target-columns.ts'

it('a plan has a column for its baseline, for each of its three years, and for any other year with a target', () => {
  const keys = (termStart: string, ...years: string[]) =>
    targetColumns(
      termStart,
      years.map((printed_under) => ({ texts: { printed_under } })),
    ).map(({ key }) => key)
  expect(keys('2008-09-01')).toEqual(['baseline', '2008/09', '2009/10', '2010/11'])
  expect(keys('2008-03-01', '2011/12')).toEqual(['baseline', '2007/08', '2008/09', '2009/10', '2011/12'])
})
