import { choice, flag, integer, optional, optionalText, secret } from '../action/index.ts'

/** The inputs that both sync actions have, beside `commonInputs`. */
export const syncInputs = {
  mode: choice(['auto', 'apply', 'plan', 'drift']),
  'changed-only': flag(),
  base: optionalText(),
  'max-parallel': integer({ min: 1, max: 8 }),
  comment: flag(),
  'github-token': optional(secret()),
  'expected-plan-hash': optionalText(),
}
