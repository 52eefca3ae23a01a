import { expect, it } from 'vitest'
import { columnTotal, staffingSums, sumsOf } from './typed-sums.ts'

const line = (texts: Record<string, string>) => ({ texts })

it('sums are checked as they are typed; what is half typed counts as nothing', () => {
  const lines = [
    line({ activity: 'Attendance', employee: '10000', running: '5000', gross: '20000' }),
    line({ activity: 'Youth', employee: '1,', gross: '2' }),
    line({ activity: 'Total', line_type: 'controllable_total', employee: '10000' }),
  ]
  expect(sumsOf(lines).filter(({ difference }) => difference !== '0')).toMatchObject([
    { identity: 'row_gross', line: { position: 0 }, computed: '15000', stated: '20000' },
  ])
})

it('a column is added up over the activities alone', () => {
  const lines = [
    line({ employee: '10000', fte: '2.5' }),
    line({ employee: '0.50', fte: '1' }),
    line({ line_type: 'memorandum', employee: '7' }),
  ]
  expect(columnTotal(lines, 'employee')).toBe('£10,000.50')
  expect(columnTotal(lines, 'fte')).toBe('3.5')
  expect(columnTotal(lines, 'gross')).toBe('')
})

it('a stated total of staff that its bands do not add up to is told, year by year', () => {
  const of = (line_type: string, printed: string, financial_year = '2008/09') => line({ line_type, printed, financial_year })
  expect(
    staffingSums([
      of('band', '10'),
      of('band', '2.5'),
      of('total', '13'),
      of('band', '4', '2007/08'),
      of('total', '4', '2007/08'),
    ]),
  ).toEqual(['2008/09: the bands add up to 12.5, but 13 is stated. They differ by 0.5.'])
})
