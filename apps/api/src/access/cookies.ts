import type { CookieSerializeOptions } from '@fastify/cookie'
import { providerVisitLength } from './provider-visits.ts'
import { sessionLimits } from './sessions.ts'

/** A cookie of ours, with all that a browser is told of it. */
export interface Cookie {
  readonly name: string
  readonly options: CookieSerializeOptions
}

const year = 365 * 24 * 60 * 60 * 1000

/**
 * Our cookies. By https their names begin with __Host-: no other site of the same council, and nobody on the line, can then set one in
 * our name. By plain http, which is for this machine only, browsers refuse that name.
 * `lax`, since a browser must bring its cookies when the sign-in service sends it back.
 */
export function cookies(https: boolean): Readonly<Record<'session' | 'visit' | 'device', Cookie>> {
  const cookie = (safeName: string, name: string, milliseconds: number): Cookie => ({
    name: https ? `__Host-${safeName}` : name,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure: https, maxAge: milliseconds / 1000 },
  })
  return {
    session: cookie('weald', 'weald_session', sessionLimits.absolute),
    visit: cookie('weald-visit', 'weald_visit', providerVisitLength),
    device: cookie('weald-device', 'weald_device', year),
  }
}
