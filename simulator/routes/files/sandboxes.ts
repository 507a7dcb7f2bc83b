import { createHash, randomUUID } from 'node:crypto'
import { posix } from 'node:path'
import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { iso, param, readBody } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Sandbox } from '../../world/records/records.ts'

/** A sandbox that has not expired. */
export function sandboxOf(call: Call, id = param(call, 'sandbox_id')): Sandbox {
  const sandbox = call.world.sandboxes.get(id)
  if (!sandbox || sandbox.expiresAt <= call.now) throw refusal(404, 'Sandbox not found')
  return sandbox
}

function createSandbox(call: Call) {
  const sandbox: Sandbox = {
    id: `sbx_${randomUUID().replaceAll('-', '')}`,
    expiresAt: call.now + call.options.sandboxTtlMs,
    files: new Map(),
  }
  call.world.sandboxes.set(sandbox.id, sandbox)
  call.effects.add('createSandbox', sandbox.id, call.key, call.now)
  return created({ sandbox_id: sandbox.id, expires_at: iso(sandbox.expiresAt) })
}

function createUploadUrl(call: Call) {
  const sandbox = sandboxOf(call)
  const { path } = readBody(z.object({ path: z.string().min(1) }), call)
  const absolute = posix.resolve('/workspace', path)
  const upload_url = call.storage.presign(sandbox, absolute, call.now + call.options.uploadUrlTtlSeconds * 1000)
  return ok({ upload_url, path: absolute, expires_in_seconds: call.options.uploadUrlTtlSeconds })
}

function uploadFile(call: Call) {
  const sandbox = sandboxOf(call)
  const file = call.upload?.files.get('file')
  if (!file) throw refusal(400, 'A multipart part named file is required')
  const wanted = call.query.get('path') ?? call.upload?.fields.get('path') ?? file.name
  const path = posix.resolve('/workspace', wanted)
  const stored = { path, size: file.content.length, sha256: createHash('sha256').update(file.content).digest('hex') }
  sandbox.files.set(path, stored)
  call.effects.add('uploadSandboxFile', path, call.key, call.now)
  return created({ path, size_bytes: stored.size })
}

function listFiles(call: Call) {
  const sandbox = sandboxOf(call)
  const folder = posix.resolve('/', call.query.get('path') ?? '/workspace')
  const prefix = folder === '/' ? '/' : `${folder}/`
  const entries = new Map<string, { name: string; path: string; type: string; size_bytes: number }>()
  for (const file of sandbox.files.values()) {
    if (!file.path.startsWith(prefix)) continue
    const [name = '', ...rest] = file.path.slice(prefix.length).split('/')
    const isFile = rest.length === 0
    entries.set(name, { name, path: prefix + name, type: isFile ? 'file' : 'dir', size_bytes: isFile ? file.size : 0 })
  }
  return ok({ files: [...entries.values()] })
}

export const sandboxRoutes = [
  route('createSandbox', 'POST /v2/sandboxes', createSandbox),
  route('createSandboxUploadUrl', 'POST /v2/sandboxes/{sandbox_id}/upload-urls', createUploadUrl),
  route('uploadSandboxFile', 'POST /v2/sandboxes/{sandbox_id}/files', uploadFile, 'multipart'),
  route('listSandboxFiles', 'GET /v2/sandboxes/{sandbox_id}/files', listFiles),
]
