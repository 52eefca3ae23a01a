import { describe, expect, test } from 'vitest'
import { orchardApp } from '../support/graphql-app.ts'

const proxied = {
  publicUrl: new URL('https://weald.example'),
  production: true,
  demonstration: false,
  trustedProxies: ['10.0.0.5'],
}

/** Asks `times` times. @returns how many were answered before the limit of three */
async function answered(
  config: Parameters<typeof orchardApp>[0],
  requests: readonly { remoteAddress: string; forwarded?: string }[],
) {
  const { app } = await orchardApp({ ...config, requestRate: { max: 3, windowSeconds: 60 } })
  const statuses: number[] = []
  for (const { remoteAddress, forwarded } of requests) {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    statuses.push((await app.inject({ url: '/api/v1/policy.csv', remoteAddress, headers })).statusCode)
  }
  await app.close()
  return statuses.filter((status) => status === 200).length
}
const eight = Array.from({ length: 8 }, (_, index) => `203.0.113.${index}`)

describe('Whom a request comes from', () => {
  test('is told by a proxy that was named: each client has a limit of its own', async () => {
    const requests = eight.map((forwarded) => ({ remoteAddress: '10.0.0.5', forwarded }))
    expect(await answered({ config: proxied }, requests)).toBe(8)
  })

  test('is not what the client itself wrote before it reached that proxy', async () => {
    const requests = eight.map((forged) => ({ remoteAddress: '10.0.0.5', forwarded: `${forged}, 198.51.100.7` }))
    expect(await answered({ config: proxied }, requests)).toBe(3)
  })

  test('is not what anybody says who comes past the proxy', async () => {
    const requests = eight.map((forwarded) => ({ remoteAddress: '198.51.100.7', forwarded }))
    expect(await answered({ config: proxied }, requests)).toBe(3)
  })

  test('is nobody’s word where no proxy was named', async () => {
    const { trustedProxies: _none, ...config } = proxied
    const requests = eight.map((forwarded) => ({ remoteAddress: '10.0.0.5', forwarded }))
    expect(await answered({ config }, requests)).toBe(3)
  })
})
