import { afterEach, expect, test, vi } from 'vitest'
import { enrol, showInvitation } from '#contract/accounts.ts'
import * as applications from '#contract/applications.ts'
import * as care from '#contract/care.ts'
import * as gatherings from '#contract/gatherings-public.ts'
import * as intakes from '#contract/intakes.ts'
import * as nominations from '#contract/nominations.ts'
import * as referrals from '#contract/referrals.ts'
import * as requests from '#contract/requests.ts'
import * as resources from '#contract/resources.ts'
import { beginSignIn, signIn } from '#contract/sessions.ts'
import * as surveys from '#contract/surveys.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { call } from './call.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the browser would send along. */
async function credentialsOf(endpoint: Endpoint<unknown, unknown>): Promise<unknown> {
  let sent: unknown
  vi.stubGlobal('fetch', async (_target: string, init: { readonly credentials: string }) => {
    sent = init.credentials
    return Response.json({ error: { code: 'not-found' } }, { status: 404 })
  })
  await call(endpoint, {})
  return sent
}

const contracts = [applications, care, gatherings, intakes, nominations, referrals, requests]
const anybodys = [...contracts, resources, surveys]
  .flatMap((contract) => Object.values<unknown>(contract))
  .filter(isEndpoint)
  .filter(({ permit }) => permit === 'anyone')

function isEndpoint(value: unknown): value is Endpoint<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'permit' in value
}

test('what anybody may do goes without the cookie of a browser that is signed in', async () => {
  expect(anybodys.length).toBeGreaterThan(18)
  for (const endpoint of anybodys) {
    expect(await credentialsOf(endpoint), endpoint.path).toBe('omit')
  }
})

test('signing in and enrolling may set it', async () => {
  const signing: readonly unknown[] = [beginSignIn, signIn, enrol, showInvitation]
  for (const endpoint of signing.filter(isEndpoint)) {
    expect(await credentialsOf(endpoint), endpoint.path).toBe('same-origin')
  }
})
