import { Trouble } from './trouble.ts'

/** What runs on the server itself, beside its database, and therefore is not part of the public API. */
export interface ServerCommands {
  createServiceToken(options: {
    readonly name: string
    readonly scopes: readonly string[]
    readonly days: number
    readonly owner?: string | undefined
  }): Promise<string>
  createAdministrator(options: { readonly name: string; readonly email: string }): Promise<string>
  verifyAuditTrail(anchor: string | null): Promise<{
    readonly entries: number
    readonly chains: number
    readonly faults: readonly { readonly chain: string; readonly number: number; readonly sentence: string }[]
  }>
  auditAnchor(fresh: boolean): Promise<string>
}

/** Loaded only when asked for, so that the rest of the command works on machines that hold no server. */
export async function serverCommands(): Promise<ServerCommands> {
  const server = '@weald/api/server-commands'
  try {
    return (await import(server)) as ServerCommands
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new Trouble('This command runs on the server itself. Run it in the folder of the Weald that has the database.')
    }
    throw error
  }
}
