import type { BuildConfig } from './config.ts'

/** A row of the team's catalogue: an integration that can be attached to a Revision. */
export type Integration = {
  id: string
  type: string
  name: string
  /** Defined by the team itself: the slot names it in another field. */
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
  /** Other people of the team see it and can pin it. */
  shared: boolean
  brokenAt: number | null
  brokenReason: string | null
  createdAt: number
}

/** A connection that one user chose for a slot; invisible to others. */
export type Pin = { userId: string; connectionId: string; createdAt: number }

export type Slot = {
  id: string
  integrationId: string
  isCustom: boolean
  type: string
  name: string
  createdAt: number
  /** An attached slot may appear late in lists. */
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
  /** The draft is still being built and cannot be promoted. */
  builderActive: boolean
}
