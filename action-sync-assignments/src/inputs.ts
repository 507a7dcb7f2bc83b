import {
  checkInputPaths,
  choice,
  commonInputs,
  flag,
  type InputSchema,
  type InputsOf,
  integer,
  list,
  optionalText,
  type Places,
  readInputs,
  text,
  uuidList,
} from '../../shared/action/index.ts'
import { checkRepositoryPaths, syncInputs } from '../../shared/sync/index.ts'

/** The API's limit for the name of a Revision. */
const maxNameLength = 80

export const schema = {
  ...commonInputs,
  ...syncInputs,
  mode: choice(['auto', 'apply', 'plan', 'drift', 'export']),
  path: list('lines'),
  'ids-file': text(),
  'config-file': optionalText(),
  'agent-ids': uuidList(),
  'config-mode': choice(['replace', 'merge']),
  promote: flag(),
  'allow-older': flag(),
  'revision-name': text(),
  'on-unmapped': choice(['warn', 'fail', 'create']),
  'max-deletions': integer({ min: 0, max: 1_000 }),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

/** Reads and validates all inputs, and the paths that they name. */
export function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Inputs {
  return readInputs(schema, {
    env,
    check: ({ path, idsFile, configFile, agentIds, revisionName, mode }, problem) => {
      if (!path?.some((pattern) => !pattern.startsWith('!'))) problem('path', 'names no folder, file or glob to sync')
      if (configFile !== undefined && agentIds?.length === 0) problem('agent-ids', 'required with config-file')
      const isExport = mode === 'export'
      if (isExport && configFile !== undefined) problem('config-file', 'cannot be used with mode: export')
      if (!isExport && configFile === undefined && agentIds?.length) problem('config-file', 'required with agent-ids')
      if (revisionName !== undefined && !isRevisionName(revisionName)) {
        problem('revision-name', `expected one line of 1 to ${maxNameLength} characters`)
      }
      checkRepositoryPaths({ path, 'ids-file': idsFile, 'config-file': configFile }, places, problem)
      if (isExport) {
        checkInputPaths({ path: path?.find((pattern) => !pattern.startsWith('!')) }, 'write-into', places, problem)
        checkInputPaths({ 'ids-file': idsFile }, 'write', places, problem)
      }
    },
  })
}

function isRevisionName(template: string): boolean {
  const name = template.replaceAll('{sha}', '1234567')
  return name.trim() !== '' && name.length <= maxNameLength && !/\p{Cc}/u.test(name)
}
