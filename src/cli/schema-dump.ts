import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { Connection } from '#storage/postgres/connection.ts'
import type { Databases } from './databases.ts'
import { withClient } from './migrations/owner.ts'

/**
 * What a database is, as text that is the same on every machine: our two schemas, in the order of names. Whoever owns
 * it is called `owner`. The queue's own schema is its package's and left out.
 */
export async function dumpSchema(connection: Connection): Promise<string> {
  return await withClient(connection, async (client) => {
    const parts: string[] = []
    for (const [title, query] of Object.entries(catalogue)) {
      parts.push(`-- ${title}\n${(await listLines(client, query)).join('\n')}\n`)
    }
    return parts.join('\n')
  })
}

/** Writes what the law test compares with. */
export async function writeSchemaDumps({ owner }: Databases, folder: string): Promise<void> {
  writeFileSync(join(folder, 'schema-cases.sql'), await dumpSchema(owner.cases))
  writeFileSync(join(folder, 'schema-records.sql'), await dumpSchema(owner.records))
}

async function listLines(client: Client, query: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(query)
  return rows.map(({ line }) => line)
}

const OURS = `n.nspname in ('public', 'app')`
/** Rights of everybody but the owner, who has them all. */
const grants = (acl: string, owner: string) => `
  coalesce((
    select ' granted ' || string_agg(who || ' ' || rights, '; ' order by who collate "C")
    from (
      select case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee) end as who,
        string_agg(lower(a.privilege_type), ',' order by a.privilege_type collate "C") as rights
      from aclexplode(${acl}) a where a.grantee <> ${owner} group by a.grantee
    ) g
  ), '')`

const catalogue = {
  schemas: `
    select 'schema ' || n.nspname || ${grants('n.nspacl', 'n.nspowner')} as line
    from pg_namespace n where ${OURS} order by n.nspname collate "C"`,
  tables: `
    select case c.relkind when 'r' then 'table' when 'p' then 'table' when 'S' then 'sequence' else 'view' end || ' ' || n.nspname || '.' || c.relname
      || case when c.relrowsecurity then ' rls' else ' NO RLS' end
      || case when c.relforcerowsecurity then ' forced' else ' NOT FORCED' end
      || ${grants(`coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner')} as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    order by n.nspname collate "C", c.relname collate "C"`,
  columns: `
    select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' '
      || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
      || case when a.attidentity <> '' then ' identity' else '' end as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
    order by n.nspname collate "C", c.relname collate "C", a.attnum`,
  constraints: `
    select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname || ' '
      || pg_get_constraintdef(k.oid) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and k.contype <> 'n'
    order by n.nspname collate "C", c.relname collate "C", k.conname collate "C"`,
  indexes: `
    select 'index ' || pg_get_indexdef(i.indexrelid) as line
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by n.nspname collate "C", c.relname collate "C"`,
  policies: `
    select 'policy ' || p.schemaname || '.' || p.tablename || '.' || p.policyname || ' '
      || lower(p.permissive) || ' ' || lower(p.cmd) || ' to ' || array_to_string(p.roles, ',')
      || coalesce(' using ' || p.qual, '') || coalesce(' check ' || p.with_check, '') as line
    from pg_policies p where p.schemaname in ('public', 'app')
    order by p.schemaname collate "C", p.tablename collate "C", p.policyname collate "C"`,
  functions: `
    select 'function ' || n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ') returns '
      || pg_get_function_result(f.oid) || ' body ' || md5(f.prosrc)
      || case when f.prosecdef then ' security definer' else '' end
      || ' owned by ' || case when f.proowner = n.nspowner then 'owner' else pg_get_userbyid(f.proowner) end
      || coalesce(' set ' || array_to_string(f.proconfig, '; '), '')
      || ${grants(`coalesce(f.proacl, acldefault('f', f.proowner))`, 'f.proowner')} as line
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${OURS} order by n.nspname collate "C", f.proname collate "C", f.oid::regprocedure::text collate "C"`,
  triggers: `
    select 'trigger ' || pg_get_triggerdef(t.oid) as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and not t.tgisinternal order by c.relname collate "C", t.tgname collate "C"`,
  types: `
    select 'type ' || n.nspname || '.' || t.typname || ' ' || t.typtype::text
      || coalesce((select ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), '') as line
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where ${OURS} and t.typtype in ('e', 'd', 'r') order by n.nspname collate "C", t.typname collate "C"`,
} as const
