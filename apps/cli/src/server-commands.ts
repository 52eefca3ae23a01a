import { Trouble } from './trouble.ts'

/** What runs on the server itself, beside its database, and therefore is not part of the public API. */
export interface ServerCommands {
  createServiceToken(options: {
    readonly name: string
    readonly scopes: readonly string[]
    readonly days: number
  }): Promise<string>
}

/** Loaded only when asked for, so that the rest of the command works on machines that hold no server. */
export async function serverCommands(): Promise<ServerCommands> {
  const server = '@weald/api/server-commands'
  try {
    return (await import(server)) as ServerCommands
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new Trouble(
        'Tokens are made on the server itself. Run this command in the folder of the Weald that has the database.',
      )
    }
    throw error
  }
}
