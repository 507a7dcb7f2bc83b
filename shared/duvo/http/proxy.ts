/**
 * Sends every later `fetch` of the process through the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`, in either case). Node's fetch ignores them by itself. Returns a warning where a proxy is named but this
 * Node cannot be told (before 24.14), else undefined.
 */
export async function useProxyFromEnv(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
  if (!names.some((name) => env[name])) return undefined
  const { setGlobalProxyFromEnv } = await import('node:http')
  if (setGlobalProxyFromEnv === undefined) {
    return `A proxy is set, but Node ${process.versions.node} cannot use it: update the runner (Node 24.14 or newer), or set NODE_USE_ENV_PROXY=1 in the env of the step.`
  }
  setGlobalProxyFromEnv(env)
  return undefined
}
