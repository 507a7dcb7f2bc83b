/** A program that uses the client, for tests that need a separate process: lists the teams as JSON. */
import { connect } from '../../../shared/duvo/index.ts'

const env = process.env
const print = (text: string) => console.log(text)
try {
  const duvo = await connect({
    apiKey: env['DUVO_API_KEY'] ?? '',
    apiBaseUrl: env['DUVO_API_BASE_URL'] ?? '',
    client: 'test',
    signal: new AbortController().signal,
    env,
    log: { info: print, warning: print, debug: () => {} },
    onSecret: () => {},
  })
  print(JSON.stringify(await duvo.teams.list()))
} catch (error) {
  print(String(error))
  process.exitCode = 1
}
