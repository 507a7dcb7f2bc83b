import type { Store } from '../store.ts'
import type { Slot } from './records.ts'

/** Why a Job of this user fails when it reaches the slot; null if it works. */
export function slotProblem(slot: Slot, store: Store, userId: string): string | null {
  if (slot.type.startsWith('case-queue-')) {
    return slot.queueIds.length > 0 ? null : `${slot.name} is not linked to any queue`
  }
  const pinned = slot.pins.filter((pin) => pin.userId === userId)
  const broken = pinned.find((pin) => store.connections.get(pin.connectionId)?.brokenAt !== null)
  if (broken) return `A connection of ${slot.name} is broken: reconnect it`
  const needsPin = store.integrations.get(slot.integrationId)?.auth === 'oauth'
  return needsPin && pinned.length === 0 ? `${slot.name} has no connection` : null
}
