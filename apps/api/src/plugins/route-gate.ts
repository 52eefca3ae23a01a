import { type Action, onDay } from '@weald/domain'
import type { RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import { requireAction } from '../access/refusals.ts'
import { dayOf } from '../access/today.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route asks of its caller, by the policy table. */
    action?: Action
  }
  interface FastifyInstance {
    /** What each route asks, by `METHOD /address`. */
    ruledRoutes: ReadonlyMap<string, Action>
  }
}

/** Routes that other people's plugins make, and that therefore cannot name their action themselves. */
const routesOfOthers: Readonly<Record<string, Action>> = {
  // The built pages: the same files for everybody, without any data.
  'GET /*': 'weald:open',
  'HEAD /*': 'weald:open',
}

/**
 * Lets nobody through to a route who lacks the right that it names in its config, before anything of the request is read, and lets the
 * server not start while a route names none. Register it after authentication and before every route.
 */
export const routeGatePlugin = plugin<{ now: () => Date }>((app, { now }, done) => {
  const unruled: string[] = []
  const ruled = new Map<string, Action>()
  app.decorate('ruledRoutes', ruled)

  app.addHook('onRoute', (route) => {
    const action = route.config?.action ?? actionOfOthers(route)
    if (action === undefined) {
      unruled.push(...namesOf(route))
    } else {
      route.config = { ...route.config, action }
      for (const name of namesOf(route)) ruled.set(name, action)
    }
  })

  app.addHook('onReady', (ready) => {
    ready(
      unruled.length === 0
        ? undefined
        : new Error(
            `These routes do not say in their config which action they ask:\n${unruled.map((route) => `  - ${route}`).join('\n')}`,
          ),
    )
  })

  app.addHook('onRequest', (request, _reply, next) => {
    request.actor = onDay(request.actor, dayOf(now()))
    next()
  })
  app.addHook('preParsing', (request, _reply, _payload, next) => {
    const { action } = request.routeOptions.config
    try {
      if (action !== undefined) requireAction(request.actor, action)
      next()
    } catch (refusal) {
      next(refusal as Error)
    }
  })
  done()
})

function actionOfOthers(route: RouteOptions): Action | undefined {
  const [first, ...more] = new Set(namesOf(route).map((name) => routesOfOthers[name]))
  return more.length === 0 ? first : undefined
}

const namesOf = ({ method, url }: RouteOptions) => [method].flat().map((one) => `${one} ${url}`)
