import * as v from 'valibot'
import type { Endpoint } from '#contract/endpoint.ts'
import { parseStrictJson } from './strict-json.ts'

export type ReadBody =
  | { readonly kind: 'read'; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }

/** Reads at most `most` bytes, and no further once it is clear that there are more. */
export async function readBody(request: Request, most: number): Promise<ReadBody> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > most) return { kind: 'too-large' }
  if (request.body === null) return { kind: 'read', body: new Uint8Array() }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > most) return { kind: 'too-large' }
    chunks.push(chunk)
  }
  return { kind: 'read', body: new Uint8Array(Buffer.concat(chunks)) }
}

export type ReadInput =
  | { readonly kind: 'valid'; readonly input: unknown }
  | { readonly kind: 'malformed-json' | 'duplicate-key' }
  | { readonly kind: 'invalid-input'; readonly fields: readonly string[] }

/** Query for a GET, JSON for a POST, held against the endpoint's schema. Values never appear in what is answered. */
export function readInput(
  endpoint: Endpoint<unknown, unknown>,
  url: URL,
  body: Uint8Array,
): ReadInput {
  if (endpoint.method === 'GET') return validate(endpoint, url.searchParams)
  const json = parseStrictJson(new TextDecoder().decode(body))
  if (json.kind !== 'parsed') return json
  // To a schema without fields a list is an object too.
  if (Array.isArray(json.value)) return { kind: 'invalid-input', fields: [] }
  return check(endpoint, json.value)
}

function validate(endpoint: Endpoint<unknown, unknown>, query: URLSearchParams): ReadInput {
  const names = [...query.keys()]
  if (new Set(names).size < names.length) return { kind: 'duplicate-key' }
  return check(endpoint, Object.fromEntries(query))
}

const MOST_FIELDS = 8

function check(endpoint: Endpoint<unknown, unknown>, value: unknown): ReadInput {
  const result = v.safeParse(endpoint.input, value)
  if (result.success) return { kind: 'valid', input: result.output }
  const paths = result.issues.map(toSafePath)
  return { kind: 'invalid-input', fields: [...new Set(paths)].slice(0, MOST_FIELDS) }
}

/** A field that no schema knows is named by its sender, and a record's keys too: only names of ours go back. */
function toSafePath(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? ''
  const isOurs = issue.expected !== 'never' && /^[A-Za-z0-9.]{1,80}$/.test(path)
  return isOurs ? path : 'unknown'
}
