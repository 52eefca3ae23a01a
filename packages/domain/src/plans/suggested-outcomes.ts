/** An outcome that the words of a priority point at, and the words that do. */
export type SuggestedOutcome = { readonly outcome: EveryChildMatters; readonly words: readonly string[] }
export type EveryChildMatters = keyof typeof beginnings

/**
 * How words begin by which writers of plans mostly mean an outcome, by the code of the outcome. What points at two outcomes as often
 * (families, support, vulnerable, early) points at none, and is left out.
 */
const beginnings = {
  'be-healthy': [
    'health',
    'healthi',
    'nutrition',
    'eating',
    'diet',
    'obes',
    'exercise',
    'smok',
    'drink',
    'alcohol',
    'drug',
    'substance',
    'pregnan',
    'sexual',
    'breastfe',
    'immunis',
    'mental',
    'emotional',
    'psychological',
    'wellbeing',
    'self-harm',
    'happy',
  ],
  'stay-safe': [
    'safe',
    'safeguard',
    'protect',
    'bully',
    'bullied',
    'harm',
    'abus',
    'violen',
    'injur',
    'accident',
    'neglect',
    'roads',
    'restorative',
    'removed',
    'crisis',
    'hurt',
  ],
  'enjoy-achieve': [
    'attain',
    'achiev',
    'attend',
    'absence',
    'exclusion',
    'learn',
    'pupil',
    'curriculum',
    'educat',
    'classroom',
    'foundation',
    'ks2',
    'gcse',
    'results',
    'literacy',
    'reading',
    'play',
    'leisure',
    'primary',
    'secondary-age',
  ],
  'positive-contribution': [
    'offend',
    'anti-social',
    'antisocial',
    'voice',
    'volunteer',
    'forum',
    'council',
    'contribut',
    'involve',
    'engage',
    'participat',
    'cohesion',
    'decisions',
    'listen',
    'belong',
  ],
  'economic-wellbeing': [
    'neet',
    'employ',
    'job',
    'vocation',
    'skill',
    'qualification',
    'training',
    'poverty',
    'income',
    'housing',
    'housed',
    'homeless',
    'transport',
    'childcare',
    'aspiration',
    'economic',
    'benefits',
    'apprentice',
  ],
} as const satisfies Record<string, readonly string[]>

/**
 * The outcomes that a priority may serve, by its words: those that most of its words point at, in the order of the framework. A
 * suggestion for an author to accept or to reject, and never an alignment by itself. Nothing is suggested where no word points anywhere.
 */
export function suggestOutcomes(text: string): SuggestedOutcome[] {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu))]
  const found = (Object.keys(beginnings) as EveryChildMatters[]).map((outcome) => ({
    outcome,
    words: words.filter((word) => beginnings[outcome].some((beginning) => word.startsWith(beginning))),
  }))
  const most = Math.max(...found.map((each) => each.words.length))
  return most === 0 ? [] : found.filter((each) => each.words.length === most)
}
