import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { line, nothing, organizationId, programId, slug } from './parts.ts'

const entry = v.strictObject({
  program: programId,
  slug,
  member: v.nullable(organizationId),
  name: line(120),
})

export const listOrganizations = endpoint({
  method: 'GET',
  path: '/api/organizations/list',
  permit: 'organization.read',
  input: nothing,
  output: v.strictObject({
    organizations: v.array(
      v.strictObject({ organization: organizationId, name: v.string(), kind: v.string() }),
    ),
    entries: v.array(entry),
  }),
})

/** A member joins the network: a row, and a co-branded door to the network's program. */
export const addOrganization = endpoint({
  method: 'POST',
  path: '/api/organizations/add',
  permit: 'organization.write',
  input: v.strictObject({
    name: line(120),
    entry: v.nullable(v.strictObject({ program: programId, slug })),
  }),
  output: v.strictObject({ organization: organizationId }),
})

export const saveEntry = endpoint({
  method: 'POST',
  path: '/api/organizations/save-entry',
  permit: 'program.write',
  input: entry,
  output: nothing,
})
