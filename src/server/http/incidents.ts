import {
  addContacts,
  endIncident as end,
  removeContact as remove,
} from '#actions/incidents/contacts.ts'
import { offerSupport as offer } from '#actions/incidents/offer.ts'
import { openIncident as open } from '#actions/incidents/open.ts'
import { receiveIncident as receive } from '#actions/incidents/receive.ts'
import { listIncidents as list, openContacts } from '#actions/incidents/show.ts'
import {
  addSource,
  listSources as listThem,
  removeSource as removeOne,
} from '#actions/incidents/sources.ts'
import {
  addIncidentContacts,
  addIncidentSource,
  endIncident,
  listIncidents,
  listIncidentSources,
  offerSupport,
  openIncident,
  openIncidentContacts,
  receiveIncident,
  removeIncidentContact,
  removeIncidentSource,
} from '#contract/incidents.ts'
import { created, ok, present } from './answer.ts'
import { because } from './because.ts'
import { route, type Route } from './route.ts'

const OPENED = { 'not-found': 404, 'bad-day': 422, refused: because } as const

export const incidentRoutes: readonly Route[] = [
  route(listIncidents, async (deps, actor, { program }) =>
    present(await list(deps, actor, program), {
      listed: ({ incidents }) => ok({ incidents: [...incidents] }),
      'not-found': 404,
    }),
  ),
  route(openIncident, async (deps, actor, input) =>
    present(await open(deps, actor, input), {
      opened: ({ incident }) => created({ incident }),
      known: 409,
      ...OPENED,
    }),
  ),
  route(receiveIncident, async (deps, actor, input) =>
    present(await receive(deps, actor, input), {
      opened: () => created({}),
      known: () => ok({}),
      ...OPENED,
    }),
  ),
  route(endIncident, async (deps, actor, { incident }) =>
    present(await end(deps, actor, incident), { ended: () => ok({}), 'not-found': 404 }),
  ),
  route(openIncidentContacts, async (deps, actor, { incident }) =>
    present(await openContacts(deps, actor, incident), {
      opened: ({ contacts }) => ok({ contacts: [...contacts] }),
      'not-found': 404,
    }),
  ),
  route(addIncidentContacts, async (deps, actor, { incident, contacts }) => {
    const sealed = contacts.map(({ contact, ...rest }) => ({ id: contact, ...rest }))
    return present(await addContacts(deps, actor, { incident, contacts: sealed }), {
      added: () => ok({}),
      'not-found': 404,
      'stale-team-key': 409,
      'too-many': 409,
    })
  }),
  route(removeIncidentContact, async (deps, actor, { contact }) =>
    present(await remove(deps, actor, contact), { removed: () => ok({}), 'not-found': 404 }),
  ),
  route(offerSupport, async (deps, actor, input) =>
    present(await offer(deps, actor, input), {
      offered: () => ok({}),
      'not-found': 404,
      'not-now': 409,
      'no-mail': 409,
      'not-sent': 503,
    }),
  ),
  route(listIncidentSources, async (deps, actor, { program }) =>
    present(await listThem(deps, actor, program), {
      listed: ({ sources }) => ok({ sources: [...sources] }),
      'not-found': 404,
    }),
  ),
  route(addIncidentSource, async (deps, actor, input) =>
    present(await addSource(deps, actor, input), {
      added: ({ source, secret }) => created({ source, secret }),
      'not-found': 404,
    }),
  ),
  route(removeIncidentSource, async (deps, actor, { source }) =>
    present(await removeOne(deps, actor, source), { removed: () => ok({}), 'not-found': 404 }),
  ),
]
