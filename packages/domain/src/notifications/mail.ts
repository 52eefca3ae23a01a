/** How somebody wants to be told by e-mail; what there is to tell stands in Weald in any case. */
export const mailChoices = {
  at_once: 'At once, one e-mail for each',
  digest: 'Once a day: one e-mail at 7 in the morning of a working day',
  none: 'Not at all',
} as const
export type MailChoice = keyof typeof mailChoices
export const mailChoiceNames = Object.keys(mailChoices) as MailChoice[]

/** What holds for whoever has not chosen: nobody misses a return for want of a setting, and nobody gets twenty e-mails in a morning. */
export const usualMailChoice: MailChoice = 'digest'
