import type { Client } from '@urql/core'
import { computed, effectScope, reactive, ref, shallowRef } from 'vue'
import { readFragment } from '../../graphql/generated'
import type { EnterFiguresMutation, FigureGridInput, FigureGridQuery } from '../../graphql/generated/graphql.ts'
import { deviceShelf } from '../../shell/device-shelf.ts'
import { cellId } from './cell-id.ts'
import { enteredFigure, figureGrid } from './figure-documents.ts'
import { createFigureOutbox } from './figure-outbox.ts'
import { postFigures } from './post-figures.ts'
import { heldFigure, type SheetCell, type SheetFigure, type SheetRow } from './sheet-cells.ts'
import type { TypedFigure } from './typed-figures.ts'

/** Figures that are open to be entered: what the server holds of them, and what is typed and not there yet. */
export function createFigureSheet(client: Client, author: string, why: () => string) {
  const cells = reactive(new Map<string, SheetCell>())
  const rows = shallowRef<readonly SheetRow[]>([])
  const fault = ref<string | null>(null)
  const busy = ref(false)
  /** How many cells wait on this device that are not in this table. */
  const elsewhere = ref(0)

  const scope = effectScope(true)
  const outbox = scope.run(() =>
    createFigureOutbox({
      author,
      device: deviceShelf<TypedFigure>({ database: 'weald-figures', shelf: 'cells', by: 'author' }),
      post: (figures) => postFigures(client, figures, why(), take),
      held: (id) => {
        const figure = cells.get(id)?.figure
        return figure ? heldFigure(figure) : null
      },
      onSaved: () => {},
    }),
  )!

  function take(id: string, { figure, warnings }: EnterFiguresMutation['enterFigures']['cells'][number]): void {
    const now = figure && readFragment(enteredFigure, figure)
    if (!cells.has(id)) return
    cells.set(id, { figure: now, warnings, state: now === null ? 'EMPTY' : now.signedOffBy ? 'SIGNED_OFF' : 'PROVISIONAL' })
  }

  /** Opens figures: the reason goes on the trail before anything is shown. What is typed stays, whatever comes of it. */
  async function open(inputs: readonly FigureGridInput[]): Promise<boolean> {
    busy.value = true
    const opened: SheetRow[] = []
    for (const input of inputs) {
      const answer = await client.query<FigureGridQuery>(figureGrid.toString(), { input }, { requestPolicy: 'network-only' })
      if (!answer.data) {
        busy.value = false
        fault.value = answer.error?.networkError
          ? 'Weald could not be reached. Check the connection, then open the figures again.'
          : (answer.error?.graphQLErrors.map(({ message }) => message).join(' ') ?? '')
        return false
      }
      opened.push(...answer.data.figureGrid.rows.map((row) => placed(row)))
    }
    fault.value = null
    busy.value = false
    rows.value = opened
    elsewhere.value = await outbox.adopt(new Set(opened.flatMap((row) => row.cells)))
    return true
  }

  function placed(row: FigureGridQuery['figureGrid']['rows'][number]): SheetRow {
    const { area, partnership, breakdown } = row
    const where = { indicator: row.indicator.ref, area, partnership: partnership?.code ?? '', breakdown }
    const ids = row.cells.map(({ kind, period, state, figure, warnings }) => {
      const id = cellId({ ...where, kind, period: period.label })
      cells.set(id, { state, warnings, figure: figure && readFragment(enteredFigure, figure) })
      return id
    })
    return { indicator: row.indicator.ref, area, partnership, breakdown, cells: ids }
  }

  /** Takes figures as another change has left them. */
  function put(figures: readonly SheetFigure[]): void {
    const byId = new Map(figures.map((figure) => [figure.id, figure]))
    for (const [id, cell] of cells) {
      const figure = cell.figure && byId.get(cell.figure.id)
      if (figure) cells.set(id, { ...cell, figure, state: figure.signedOffBy ? 'SIGNED_OFF' : 'PROVISIONAL' })
    }
  }

  /** Those that others have entered and nobody has signed off yet. */
  const toSignOff = computed(() =>
    rows.value.flatMap((row) =>
      row.cells.flatMap((id) => {
        const cell = cells.get(id)
        return cell?.figure?.maySignOff && cell.state === 'PROVISIONAL' && !outbox.typed.has(id) ? [cell.figure] : []
      }),
    ),
  )

  return { cells, rows, fault, busy, elsewhere, outbox, open, put, toSignOff, end: () => scope.stop() }
}
export type FigureSheet = ReturnType<typeof createFigureSheet>
