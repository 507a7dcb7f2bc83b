import { describeError } from '../../../../shared/action/index.ts'
import type { Build, Duvo } from '../../../../shared/duvo/index.ts'
import {
  describeServerChanges,
  isKnownChange,
  nameOf,
  type AssignmentItem as PlanItem,
  recordLine,
  recordOf,
  type ServerChange,
  serverChanges,
  storedDigest,
} from '../../../../shared/sync/index.ts'
import { nameOfRevision } from './promotion.ts'

export interface LabelDeps {
  readonly duvo: Pick<Duvo, 'revisions'>
  readonly warn: (message: string, file: string) => void
}

/** The description of a Revision, plus a line if there is a record to keep. */
export type Describe = (record?: string) => string

/** The form in which the server stored a config. */
export interface StoredForm {
  readonly changes: readonly ServerChange[]
  /** If the server normalised the config, this tells the next run that the file is already live. */
  readonly description: string
}

export function storedFormOf({ config, asked }: PlanItem, build: Build, describe: Describe): StoredForm {
  const isKnown = config !== undefined && build.config !== undefined && build.config !== null
  const changes = isKnown ? serverChanges(config, build.config) : []
  if (changes.length === 0 || asked === undefined) return { changes, description: describe() }
  return { changes, description: describe(recordLine({ asked, stored: storedDigest(build.config) }, changes)) }
}

/**
 * Records in the description of a Revision how the server normalised its config, unless it is already there. Without the
 * record, every run would find a difference.
 *
 * @returns the Revision with its description
 */
export async function keepRecord(
  item: PlanItem,
  build: Build,
  { changes, description }: StoredForm,
  deps: LabelDeps,
): Promise<Build> {
  if (changes.length === 0) return build
  const wanted = recordOf(description)
  const isKept = (kept: Build) => {
    const record = recordOf(kept.revision_description)
    return record?.asked === wanted?.asked && record?.stored === wanted?.stored
  }
  if (isKept(build)) return build
  const lost = `The description of ${nameOfRevision(build)} could not be updated, so the next run may find the same difference again`
  try {
    const updated = await deps.duvo.revisions.setDescription(build.id, description)
    if (!isKept(updated)) deps.warn(`${lost}.`, item.file)
    return { ...build, revision_description: updated.revision_description }
  } catch (error) {
    deps.warn(`${lost}: ${describeError(error)}`, item.file)
    return build
  }
}

/** Warns about what the server changed, unless the description of the previous live Revision already names the same changes. */
export function warnOfChanges(
  item: PlanItem,
  build: Build,
  { changes }: Pick<StoredForm, 'changes'>,
  { warn }: Pick<LabelDeps, 'warn'>,
): void {
  if (changes.length === 0 || isKnownChange(item.live?.revision_description, changes)) return
  const who = item.name === nameOf(item.file) ? '' : `${item.name}: `
  const isLoss = changes.some(({ isForm }) => !isForm)
  const advice = isLoss ? 'Check that this is what you want, or change the file.' : 'No action is needed.'
  warn(
    `${who}Duvo changed what was sent: ${describeServerChanges(changes, maxShownLength)}. ${nameOfRevision(build)} contains the changed form, and the same file creates no further Revision. ${advice}`,
    item.file,
  )
}

const maxShownLength = 500
