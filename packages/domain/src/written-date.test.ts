import { describe, expect, it } from 'vitest'
import { readWrittenDate } from './written-date.ts'

describe('a date as written', () => {
  it.each([
    ['September 2007', '2007-09-01', '2007-09-30', 'month'],
    ['Sept. 2007', '2007-09-01', '2007-09-30', 'month'],
    ['2007-09', '2007-09-01', '2007-09-30', 'month'],
    ['end of December 2007', '2007-12-01', '2007-12-31', 'month'],
    ['February – March 2008', '2008-02-01', '2008-03-31', 'range'],
    ['December - January 2008', '2007-12-01', '2008-01-31', 'range'],
    ['2008-02 - 2008-03', '2008-02-01', '2008-03-31', 'range'],
    ['September 2008 to August 2011', '2008-09-01', '2011-08-31', 'range'],
    ['2007-2010', '2007-01-01', '2010-12-31', 'range'],
    ['01/03/08-01/04/08', '2008-03-01', '2008-04-01', 'range'],
    ['01/02/08 - 01/05/08', '2008-02-01', '2008-05-01', 'range'],
    ['31.3.08', '2008-03-31', '2008-03-31', 'day'],
    ['01/03/08', '2008-03-01', '2008-03-01', 'day'],
    ['1 September 2008', '2008-09-01', '2008-09-01', 'day'],
    ['1st September 2008', '2008-09-01', '2008-09-01', 'day'],
    ['2008-09-01', '2008-09-01', '2008-09-01', 'day'],
    ['29 February 2008', '2008-02-29', '2008-02-29', 'day'],
    ['2010', '2010-01-01', '2010-12-31', 'year'],
    ['By June 2008', null, '2008-06-30', 'month'],
    ['by the end of December 2007', null, '2007-12-31', 'month'],
    ['15 schools by 2010', null, '2010-12-31', 'year'],
    ['Full county roll-out by September 2009.', null, '2009-09-30', 'month'],
    ['April 2008 and ongoing', '2008-04-01', null, 'ongoing'],
    ['from April 2008 onwards', '2008-04-01', null, 'ongoing'],
    ['Ongoing', null, null, 'ongoing'],
    ['', null, null, 'unknown'],
    ['in due course', null, null, 'unknown'],
    ['30 February 2008', null, null, 'unknown'],
    ['01/13/08', null, null, 'unknown'],
    ['March 2008 to February 2008', null, null, 'unknown'],
  ])('“%s” is %s to %s (%s), and is kept as written', (printed, start, end, precision) => {
    expect(readWrittenDate(printed)).toEqual({ printed, start, end, precision })
  })
})
