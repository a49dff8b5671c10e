import { afterEach, expect, test, vi } from 'vitest'
import { beginSignIn } from '#contract/sessions.ts'
import { lookAtSurvey } from '#contract/surveys.ts'
import { routes } from '#http/routes.ts'
import { call } from '#web/kit/call.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('no call of anybody carries the cookie of a browser that is signed in, but those that sign in', async () => {
  const went = new Map<string, unknown>()
  vi.stubGlobal('fetch', async (target: string, init: { readonly credentials: string }) => {
    went.set(target, init.credentials)
    return Response.json({ error: { code: 'not-found' } }, { status: 404 })
  })
  const anybodys = routes.filter(({ endpoint }) => endpoint.permit === 'anyone')
  for (const { endpoint } of anybodys) await call(endpoint, {})
  expect(went.size).toBeGreaterThan(20)
  const signingIn = /^\/api\/(?:sessions|accounts)\//u
  for (const [target, credentials] of went) {
    expect(credentials, target).toBe(signingIn.test(target) ? 'same-origin' : 'omit')
  }
  expect(went.get(lookAtSurvey.path)).toBe('omit')
  expect(went.get(beginSignIn.path)).toBe('same-origin')
})
