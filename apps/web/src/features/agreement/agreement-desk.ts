import { defineStore } from 'pinia'
import { computed, ref } from 'vue'

/** Something in a plan that feedback can be about. */
export type Subject = {
  readonly item: string
  readonly thing: string
  readonly lineage: string
  readonly title: string
  readonly group: string
}

/** A piece of feedback that is being written: `about` is the item's lineage, or empty for the whole edition. */
export type Piece = { readonly key: number; text: string; about: string }

/**
 * What somebody does with a plan's agreement that the server does not know yet: the feedback that is being written while its writer reads
 * the plan, and what was said of the last step, which outlives the page's knowledge of the plan where a step takes it out of sight.
 */
export const useAgreementDesk = defineStore('agreement desk', () => {
  const plan = ref('')
  const said = ref('')
  const subjects = ref<readonly Subject[]>([])
  /** Whether whoever reads the plan may return it now. */
  const returnable = ref(false)
  const pieces = ref<Piece[]>([])
  /** Rises when something on the page asks for the form that returns the plan. */
  const wanted = ref(0)
  let last = 0

  const subjectOf = computed(() => new Map(subjects.value.map((subject) => [subject.item, subject])))
  const offers = (item: string) => returnable.value && subjectOf.value.has(item)

  /** Another plan begins with nothing said and nothing typed. */
  function open(code: string): void {
    if (plan.value === code) return
    plan.value = code
    said.value = ''
    subjects.value = []
    returnable.value = false
    pieces.value = []
  }

  function addPiece(about = ''): void {
    pieces.value.push({ key: ++last, text: '', about })
  }

  /** Begins a piece of feedback on an item of the plan, or goes back to the one that is begun. */
  function giveFeedbackOn(item: string): void {
    const subject = subjectOf.value.get(item)
    if (!subject) return
    const blank = pieces.value.find(({ text, about }) => text === '' && about === '')
    if (blank) blank.about = subject.lineage
    else if (!pieces.value.some(({ text, about }) => text === '' && about === subject.lineage)) addPiece(subject.lineage)
    wanted.value++
  }

  return { plan, said, subjects, returnable, pieces, wanted, offers, open, addPiece, giveFeedbackOn }
})
