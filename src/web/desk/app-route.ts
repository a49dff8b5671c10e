import type { ComponentType } from 'preact'
import type { Permission } from '#domain/permission.ts'
import type { DeskWords } from '#web/messages/desk.ts'
import type { Params } from './router.ts'

export type RoutePage = ComponentType<{ readonly params: Params }>
export type NavName = Exclude<keyof DeskWords['nav'], 'label' | 'more'>

export type Route = {
  readonly path: `/desk/${string}`
  readonly page: RoutePage
  /** Whoever lacks it sees neither the page nor its link. */
  readonly needs: Permission | 'staff'
  /** Its name among the links; none for a page that is reached from another. */
  readonly nav?: NavName
}
