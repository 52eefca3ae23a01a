import type { Client } from '@urql/core'
import { type Ref, shallowRef } from 'vue'
import type { UndoChangeMutation } from '../../graphql/generated/graphql.ts'
import { undoChange } from './writing-documents.ts'

/** A change that the server acknowledged, with the words by which its author knows it. */
type Done = { readonly id: string; readonly words: string }

type Means = {
  readonly client: Client
  readonly edition: string
  /** Sees to it that nothing is on its way; false while the line is down. */
  readonly sent: () => Promise<boolean>
  /** Reads anew what the server holds. */
  readonly reload: () => Promise<unknown>
  readonly told: Ref<string>
}

/** Takes back the author's own last changes, one by one, and does them again. */
export function createUndo({ client, edition, sent, reload, told }: Means) {
  const undoable = shallowRef<readonly Done[]>([])
  const redoable = shallowRef<readonly Done[]>([])

  function done(change: Done): void {
    undoable.value = [...undoable.value, change]
    redoable.value = []
  }

  async function takeBack(from: Ref<readonly Done[]>, to: Ref<readonly Done[]>, word: string): Promise<void> {
    if (!(await sent())) {
      told.value = 'The line is down. Your changes are kept on this device; take one back when they have been sent.'
      return
    }
    const last = from.value.at(-1)
    if (!last) {
      told.value = 'There is nothing more to take back.'
      return
    }
    // Taken off at once, so that pressing twice does not take the same back twice.
    from.value = from.value.slice(0, -1)
    const { data, error } = await client.mutation<UndoChangeMutation>(
      undoChange.toString(),
      { input: { edition, change: last.id } },
      { additionalTypenames: ['Edition'] },
    )
    const answer = data?.undoChange
    if (answer?.change) {
      to.value = [...to.value, { id: answer.change, words: last.words }]
      await reload()
      told.value = `${word}: ${last.words}.`
    } else if (error?.networkError) {
      from.value = [...from.value, last]
      told.value = 'Weald could not be reached, so nothing was taken back. Try again.'
    } else told.value = answer?.refusal?.message ?? error?.message ?? ''
  }

  return {
    undoable,
    redoable,
    done,
    undo: () => takeBack(undoable, redoable, 'Undone'),
    redo: () => takeBack(redoable, undoable, 'Done again'),
  }
}
