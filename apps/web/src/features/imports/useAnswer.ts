import { reactive, type Ref, watch } from 'vue'
import type { QueryState } from '../../graphql/useQueryState.ts'
import type { Told } from './import-api.ts'

/**
 * What a page reads of the interface for scripts, in the states in which `AwaitAnswer` shows a page. The last answer
 * stays until the next is there.
 * @param on asks again when it changes
 */
export function useAnswer<Answer>(ask: () => Promise<Told<Answer>>, on?: Ref<unknown>): QueryState<Answer> {
  const state: { data: unknown; loading: boolean; fault: string | null; retry: () => void } = reactive({
    data: undefined,
    loading: false,
    fault: null,
    retry: () => void load(),
  })
  async function load() {
    state.loading = true
    const told = await ask()
    state.loading = false
    state.fault = told.ok ? null : told.message
    if (told.ok) state.data = told.answer
  }
  void load()
  if (on) watch(on, load)
  return state as QueryState<Answer>
}
