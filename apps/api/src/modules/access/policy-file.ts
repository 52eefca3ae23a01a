import { policyCsv } from '@weald/domain'
import type { FastifyInstance } from 'fastify'

/** The policy table as a file, for those who agree on it outside Weald. */
export async function policyFile(app: FastifyInstance): Promise<void> {
  app.get('/api/v1/policy.csv', { config: { action: 'policy:read' } }, (_request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="weald-policy.csv"')
      .header('cache-control', 'no-store')
      .send(policyCsv()),
  )
}
