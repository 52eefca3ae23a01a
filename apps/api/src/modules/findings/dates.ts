import type { DatedStatement, WrittenDate } from '@weald/domain'
import type { consultations, milestones } from '../../db/tables/index.ts'
import type { Places } from './places.ts'

type Milestone = typeof milestones.$inferSelect
type Consultation = typeof consultations.$inferSelect

export function milestoneDate(milestone: Milestone, places: Places): DatedStatement {
  const { event, activity, sectionCode, datePrinted, dateStart, dateEnd, datePrecision } = milestone
  const date = { printed: datePrinted, start: dateStart, end: dateEnd, precision: datePrecision as WrittenDate['precision'] }
  return { event, subject: activity, date, section: places.nameOf(sectionCode) }
}

/** A consultation lasts from its start to its end; one without a start says nothing about when it is. */
export function consultationDates(consultation: Consultation, places: Places): DatedStatement[] {
  const { event, name, startsPrinted, startsStart, startsEnd, startsPrecision, endsPrinted, endsEnd } = consultation
  if (startsPrinted === null) return []
  const date: WrittenDate =
    endsPrinted === null
      ? { printed: startsPrinted, start: startsStart, end: startsEnd, precision: startsPrecision as WrittenDate['precision'] }
      : { printed: `${startsPrinted} – ${endsPrinted}`, start: startsStart, end: endsEnd, precision: 'range' }
  return [{ event, subject: name, date, section: places.showing('consultations') }]
}
