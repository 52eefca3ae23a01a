import { type Actor, matters } from '@weald/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { readDate } from '../../graphql/scalars.ts'
import { auditFile } from './audit-file.ts'

export interface AuditRoutesOptions {
  readonly database: Database
  /** See `AppOptions`. */
  readonly seenAs?: (actor: Actor) => Actor
}

const text = z.string().min(1).max(200).optional()
const day = z
  .string()
  .refine((value) => readDate(value) !== null)
  .optional()
const filter = z.object({
  matter: z.enum(matters).optional(),
  plan: text,
  partnership: text,
  subject: text,
  thing: text,
  actor: text,
  action: text,
  request: text,
  from: day,
  to: day,
})

/** The audit trail as a file. Like the lists, it holds what its caller may read, and for who may read nothing it has a header only. */
export async function auditRoutes(
  app: FastifyInstance,
  { database, seenAs = (actor) => actor }: AuditRoutesOptions,
): Promise<void> {
  app.get('/api/v1/audit.csv', { config: { action: 'session:read' }, handlerTimeout: 110_000 }, async (request, reply) => {
    const asked = filter.safeParse(request.query)
    if (!asked.success)
      throw new CodedError(
        'BAD_REQUEST',
        'Ask by matter, plan, partnership, subject, thing, actor, action, request, and from and to as days such as 2008-09-01.',
      )
    const lines = await auditFile(database, request, seenAs(request.actor), asked.data)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="weald-audit.csv"')
      .header('cache-control', 'no-store')
      .send(lines)
  })
}
