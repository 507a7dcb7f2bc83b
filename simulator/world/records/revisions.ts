import type { BuildConfig } from './config.ts'

/** A row of the team's catalogue: what can be attached to a Revision. */
export type Integration = {
  id: string
  type: string
  name: string
  /** One that the team defined itself: the slot names it in another field. */
  isCustom: boolean
  /** `oauth`: a slot without a pinned connection fails when a Job runs. */
  auth: 'oauth' | 'none'
}

/** An account that somebody connected. */
export type Connection = {
  id: string
  teamId: string
  integrationId: string
  type: string
  name: string
  userId: string
  /** Other people of the team see and may pin it. */
  shared: boolean
  brokenAt: number | null
  brokenReason: string | null
  createdAt: number
}

/** A connection that one user chose for a slot; the others' are invisible to them. */
export type Pin = { userId: string; connectionId: string; createdAt: number }

export type Slot = {
  id: string
  integrationId: string
  isCustom: boolean
  type: string
  name: string
  createdAt: number
  /** An attached slot may show up in lists late. */
  visibleAt: number
  queueIds: string[]
  pins: Pin[]
}

export type Build = {
  id: string
  agentId: string
  name: string
  revisionName: string | null
  revisionDescription: string | null
  config: BuildConfig
  status: 'draft' | 'live' | 'historic'
  number: number
  parentId: string | null
  createdAt: number
  updatedAt: number
  visibleAt: number
  slots: Slot[]
  handoverTargetIds: string[]
  /** A builder run is still at work on this draft: it cannot be promoted. */
  builderActive: boolean
}
