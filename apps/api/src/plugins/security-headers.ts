import helmet from '@fastify/helmet'
import plugin from 'fastify-plugin'

const nowhere = ["'none'"]
const here = ["'self'"]

/** Powers that no page of ours uses, so that injected code could not use them either. */
const permissionsPolicy = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'browsing-topics']
  .map((power) => `${power}=()`)
  .join(', ')

/** What browsers may do with our pages: load our own files, talk to us, and nothing else. No inline script or style, no framing. */
export const securityHeadersPlugin = plugin<{ https: boolean }>(async (app, { https }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: nowhere,
        scriptSrc: here,
        styleSrc: here,
        imgSrc: ["'self'", 'data:'],
        fontSrc: here,
        connectSrc: here,
        manifestSrc: here,
        baseUri: nowhere,
        formAction: here,
        frameAncestors: nowhere,
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Over plain http the header means nothing, and on localhost it would lock out every other program on that name.
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  })
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('permissions-policy', permissionsPolicy)
    next()
  })
})
