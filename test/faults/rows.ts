/** Which test proves a row: one whose title starts with its id, or the one named here. */
export type Row = { readonly file: string; readonly title: string } | { readonly why: string } | 'by its id'

const at = (file: string, title: string): Row => ({ file, title })
const client = (name: string, title: string) => at(`test/contract/client/${name}.test.ts`, title)
const job = (name: string, title: string) => at(`test/bundle/run-job/${name}.test.ts`, title)
const bulk = (name: string, title: string) => at(`test/faults/cases/bulk-${name}.test.ts`, title)
const assignments = (name: string, title: string) => at(`test/bundle/sync-assignments/${name}.test.ts`, title)
const byId = (...ids: string[]) => Object.fromEntries(ids.map((id): [string, Row] => [id, 'by its id']))

/** What can go wrong, by group. */
export const rows: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  network: {
    ...byId('N1', 'N2', 'N3', 'N5', 'N6', 'N7', 'N8', 'N10', 'N11', 'N14', 'N15'),
    N4: job('start', 'a connection reset after the Job was created'),
    N9: client('retries', 'a kept-alive connection that the server closes while the next request is on its way'),
    N12: client('proxy', '%s ends the call at once, names the host, and the key is not sent'),
    N13: client('limits', 'except for an interim response, does not fail a read; a change is retried with its key'),
  },
  http: {
    ...byId('T2', 'T3', 'T4', 'T6', 'T10', 'T12', 'T13', 'T15', 'T16', 'T17', 'T19', 'T20', 'T21', 'T23', 'T24', 'T27'),
    T1: at('shared/duvo/calls/transport.test.ts', 'is obeyed to the second, by all calls'),
    T7: at('shared/duvo/calls/transport.test.ts', 'are never refused, and use more than three quarters of it'),
    T8: at('shared/duvo/retry/rate-headers.test.ts', 'resets by %s'),
    T9: at('shared/duvo/calls/transport.test.ts', 'are rarely refused while others use two thirds of it'),
    T11: job('start', 'a 502 after the Job was created'),
    T14: job('wait', 'is distinguished from a revoked key, which ends the wait after one confirming read'),
    T18: job('files', 'that the API rejects as too large go to a presigned URL'),
    T22: at('test/bundle/bulk-delegate.test.ts', 'older route'),
    T25: client('limits', '40 kB of headers'),
    T26: client('limits', 'two lengths'),
  },
  payload: {
    ...byId('P2', 'P3', 'P4', 'P5', 'P6', 'P12', 'P13', 'P16'),
    P7: job('wait', 'is waited for if it has only just started'),
    P8: job('wait', 'and stays %s ends the step with a clear reason'),
    P9: job('wait', '%s is the conclusion %s and exit code %i'),
    P10: job('wait', 'is the first one seen, even if somebody resumes the Job'),
    P11: client('fuzz', 'whatever optional fields a response has, a call ends with a value or a known error'),
    P15: client('operations', 'of messages is read fifty at a time, or twenty if the server refuses that'),
    P18: at('test/faults/cases/bulk-delegate.test.ts', 'add up'),
  },
  runner: {
    ...byId('R1', 'R6', 'R9', 'R10', 'R12', 'R13', 'R14', 'R15', 'R16'),
    R3: job('cancel', 'with a start that gets no response lets the post step find the Job and stop it'),
    R4: job('cancel', 'retries if the stop request gets 502'),
    R5: job('cancel', 'leaves to the post step what it has no time for'),
    R8: job('cancel', 'does nothing if the step never sent a start'),
    R18: at(
      'shared/action/git/repository.test.ts',
      'a repository that another user owns is read, as in a container job',
    ),
  },
  hostile: {
    ...byId('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'X1', 'X4', 'X5', 'X6', 'X7', 'X8', 'X10', 'X12'),
    X9: at('action-sync-skills/src/read/commit/document/skill-document.test.ts', '../x'),
    X11: job('human', 'by default nothing is ever answered'),
  },
  bulk: {
    B1: bulk('storm', 'by a server that honours keys'),
    B2: bulk('storm', 'by a server that ignores keys'),
    B3: bulk('delegate', 'by a kill (%i) is completed by the next one, every Case once'),
    B4: at('shared/cases/files/case-file.test.ts', 'UTF-8 with a byte order mark'),
    B5: at('test/bundle/bulk-delegate.test.ts', 'all mistakes are listed in one message, without a request'),
    B6: bulk('delegate', 'is split until the Case that gets %i is alone'),
    B7: bulk('delegate', 'is the last if all have been refused, of %i Cases'),
    B9: bulk('storm', 'two jobs with one key share its rate limit'),
    B10: bulk('storm', 'a full disk stops the sending; everything sent is in the ledger'),
  },
  git: {
    G1: assignments('files', 'of any kind are read literally, and none has a side effect'),
    G3: assignments('events', 'in a shallow clone fetches its base, visibly'),
    G4: assignments('events', 'that creates the branch compares everything'),
    G5: assignments('events', 'whose base is gone compares everything, and says so'),
    G6: at(
      'shared/action/git/repository.test.ts',
      'a repository that another user owns is read, as in a container job',
    ),
    G7: assignments('files', 'may come with a hostile Git configuration'),
    G8: assignments('files', 'must contain files: symlinks and submodules are refused, not followed'),
    G9: assignments(
      'events',
      'that moved to another folder is no removal, and a deleted one is reported and left alone',
    ),
    G10: assignments('events', 'with a merge includes what the merge brought'),
    G11: assignments('files', 'are all reported with file and line, and the other files proceed'),
    G12: at('shared/sync/assignment/files/targets.test.ts', 'has one file: two are both refused'),
    G13: at('shared/action/git/repository.test.ts', 'a runner without git, or with an old one, is explained'),
    G14: at(
      'test/faults/syncs/sync-assignments.test.ts',
      'that fails leaves a draft, which the next run promotes instead of creating another',
    ),
  },
  files: {
    ...byId('F10', 'F12', 'F15'),
    F2: at(
      'test/bundle/sync-skills/sync-skills.test.ts',
      'reads contents from the commit, whatever is in the working tree',
    ),
    F3: at('test/bundle/sync-skills/sync-skills.test.ts', 'with the tracked files and nothing else'),
    F4: at('test/bundle/sync-skills/problems.test.ts', 'a backslash in a name'),
    F5: at(
      'action-sync-skills/src/read/commit/commit-skills.test.ts',
      'of one name are all refused, and each message names the other',
    ),
    F6: at(
      'test/bundle/sync-skills/sync-skills.test.ts',
      'reads contents from the commit, whatever is in the working tree',
    ),
    F7: at('action-sync-skills/src/read/commit/folder/skill-folders.test.ts', 'a folder of too many files'),
    F8: at('action-sync-skills/src/apply/archive.test.ts', 'has the same bytes in every time zone'),
    F9: { why: 'the action reads the objects of a commit, which have no permissions and no links that lead outside' },
    F11: at('test/faults/syncs/sync-skills.test.ts', 'fails the step once, by name, after all others are done'),
    F13: job('files', 'are sent again, completely and to a new URL, if the URL has expired or the connection breaks'),
    F14: job('files', 'do not follow a store that redirects elsewhere'),
  },
}
