import { ref } from 'vue'
import type { Problem } from '../../graphql/useChange.ts'
import { dayWritten } from '../partnerships/plan-day.ts'
import type { KindChosen } from './intervention-kind.ts'

/** What each form of a step is given. */
export type StepProps = { label: string; title: string; number: number; version: number; proposed: KindChosen }
export type StepEmits = { done: [said: string]; refused: []; cancel: [] }

/** What a server could not even be asked: a day that is none. A day that may be left out is null where nothing is written. */
export function dayProblems(path: string, written: string, mayBeLeftOut = false): Problem[] {
  if (dayWritten(written) || (mayBeLeftOut && written.trim() === '')) return []
  return [{ path, text: 'Enter a day, such as 1 September 2008.' }]
}

/** The problems of a form: those that it sees itself, and where there are none those that the server told it of. */
export function useStepProblems(served: { readonly value: readonly Problem[] }) {
  const own = ref<readonly Problem[]>([])
  const all = () => (own.value.length > 0 ? own.value : served.value)
  return { own, all, problemOf: (path: string) => all().find((problem) => problem.path === path)?.text }
}
