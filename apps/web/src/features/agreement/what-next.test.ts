import { describe, expect, it } from 'vitest'
import { afterAnswer, afterConsent, afterDischarge, afterStep } from './what-next.ts'

describe('after a step', () => {
  it('everybody is told who is to act', () => {
    expect(afterStep('SUBMIT_PRIORITIES')).toContain('The senior team decides on them next')
    expect(afterStep('ENDORSE')).toContain('The county board decides on it next')
    expect(afterStep('AGREE_PRIORITIES')).toContain('The authors write the rest')
  })

  it('a return and an approval say how much is to be done', () => {
    expect(afterStep('RETURN', { feedback: 1 })).toContain('1 piece of feedback. The authors answer it next')
    expect(afterStep('RETURN', { feedback: 3 })).toContain('3 pieces of feedback. The authors answer each next')
    expect(afterStep('APPROVE', { conditions: 2 })).toContain('2 conditions. The authors meet them next')
    expect(afterStep('APPROVE')).toContain('never changes')
  })

  it('a consent names those who are still to give theirs', () => {
    expect(afterConsent(true, 'Dover', ['Deal and Sandwich'])).toBe('Dover has consented. Still to consent: Deal and Sandwich.')
    expect(afterConsent(true, 'Dover', [])).toContain('The authors can submit it now')
    expect(afterConsent(false, 'Dover', [])).toContain('taken back')
  })

  it('answers and discharges count what is left', () => {
    expect(afterAnswer(1)).toContain('1 piece of feedback still needs one')
    expect(afterAnswer(0)).toContain('submit it again')
    expect(afterDischarge(2)).toContain('2 conditions are still open')
  })
})
