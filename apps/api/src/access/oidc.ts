import type { SignInRefusal } from '@weald/domain'
import * as oidc from 'openid-client'
import type { ProviderSettings } from '../config.ts'
import type { Identity } from './accounts.ts'
import type { ProviderVisit } from './provider-visits.ts'

export type { ProviderSettings } from '../config.ts'

/** A council's own sign-in service, by OpenID Connect. */
export interface Provider {
  /** What people know it as. */
  readonly name: string
  /** Where to send a browser, and what must be true of it when it comes back. */
  begin(wayBack: string): Promise<{ readonly address: URL; readonly visit: ProviderVisit }>
  /** Whom the service vouches for. @param cameBackTo the whole address that the browser came back to */
  finish(visit: ProviderVisit, cameBackTo: URL): Promise<Identity | { readonly refusal: SignInRefusal }>
}

export const callbackPath = '/api/v1/sign-in/callback'

/** @throws nothing: whatever goes wrong at the service or on the way is a refusal, and its cause is logged */
export function providerOf(
  settings: ProviderSettings,
  publicUrl: URL,
  log: { warn(details: object, message: string): void },
): Provider {
  const redirect = new URL(callbackPath, publicUrl).href
  let known: Promise<oidc.Configuration> | null = null

  /** The service is asked about itself when it is first needed: Weald starts while it is away. */
  function service(): Promise<oidc.Configuration> {
    known ??= discover(settings).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }

  return {
    name: settings.name,
    async begin(wayBack) {
      const verifier = oidc.randomPKCECodeVerifier()
      const visit = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, wayBack }
      const address = oidc.buildAuthorizationUrl(await service(), {
        redirect_uri: redirect,
        scope: 'openid email profile',
        state: visit.state,
        nonce: visit.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { address, visit }
    },

    async finish({ state, nonce, verifier }, cameBackTo) {
      if (cameBackTo.searchParams.get('state') !== state) return { refusal: 'begin_again' }
      try {
        const configuration = await service()
        const tokens = await oidc.authorizationCodeGrant(configuration, cameBackTo, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return { refusal: 'not_trusted' }
        // Many services tell the address only when they are asked again.
        const about =
          claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint
            ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
            : claims
        return {
          issuer: claims.iss,
          subject: claims.sub,
          email: typeof about['email'] === 'string' ? about['email'] : null,
          emailVerified: about['email_verified'] === true,
        }
      } catch (error) {
        const refusal = refusalFor(error)
        // The words of a library about a token, never the token itself.
        log.warn(
          { refusal, reason: error instanceof Error ? (codeOf(error) ?? error.name) : 'unknown' },
          'A sign-in by the provider was refused',
        )
        return { refusal }
      }
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  // Settings allow http for a service on this very machine only.
  const insecure = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  // The specification lets a token go unverified that came by https straight from the service. A council's line may pass through a
  // machine that opens https, so its signature is verified all the same.
  const execute = [oidc.enableNonRepudiationChecks, ...insecure]
  return oidc.discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(clientSecret), { execute, timeout: 8 })
}

const notReached: ReadonlySet<string | undefined> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])

function refusalFor(error: unknown): SignInRefusal {
  if (error instanceof oidc.AuthorizationResponseError) return 'stopped'
  if (!(error instanceof Error)) return 'not_trusted'
  // A connection that fails is a TypeError of fetch, which has no code.
  return notReached.has(codeOf(error)) || (error instanceof TypeError && codeOf(error) === undefined)
    ? 'not_reached'
    : 'not_trusted'
}

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : undefined)
