import { signal } from '@preact/signals'
import type { RequestId } from '#domain/ids.ts'

/** Which request is looked at. Kept here and not in the address, so that no case stays in a browser's history. */
export const chosenRequest = signal<RequestId | undefined>(undefined)

export const REQUEST_PATH = '/desk/today/request'
