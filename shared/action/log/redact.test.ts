import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { encodings } from '../../../test/harness/secrets.ts'
import { addSecret, addSecretUrl, redact } from './redact.ts'

describe('redact', () => {
  const secret = 'dv_live_"quoted"&<more>+/žluť'
  addSecret(secret)

  it.each(encodings(secret).filter(([encoding]) => !/reversed|base64/.test(encoding)))(
    'removes a secret in its %s form',
    (_, form) => {
      expect(redact(`a ${form} z`)).not.toContain(form)
    },
  )

  it('removes a secret from base64 of any text around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('base64', 'base64url'), (before, after, encoding) => {
        const text = Buffer.from(before + secret + after).toString(encoding as 'base64' | 'base64url')
        expect(redact(text)).toContain('***')
      }),
    )
  })

  it.each([
    ['.NET’s URL', 'dv%2Bit%27s%21%2A%28x%29%26%3C%22'],
    ['.NET’s URL in lower case', 'dv%2bit%27s%21%2a%28x%29%26%3c%22'],
    ['.NET’s JSON', 'dv\\u002Bit\\u0027s!*(x)\\u0026\\u003C\\u0022'],
    ['.NET’s JSON in lower case', 'dv\\u002bit\\u0027s!*(x)\\u0026\\u003c\\u0022'],
    ['XML', 'dv+it&apos;s!*(x)&amp;&lt;&quot;'],
    ['HTML', 'dv+it&#39;s!*(x)&amp;&lt;&quot;'],
    ['.NET’s HTML', 'dv&#x2B;it&#x27;s!*(x)&amp;&lt;&quot;'],
  ])('removes a secret in %s form', (_, form) => {
    addSecret('dv+it\'s!*(x)&<"')
    expect(redact(`a ${form} z`)).toBe('a *** z')
  })

  it('leaves other text alone', () => {
    expect(redact('nothing to hide, dv_live_')).toBe('nothing to hide, dv_live_')
  })

  it('removes short secrets verbatim, but not what their encodings would match by chance', () => {
    addSecret('q7#')
    expect(redact('q7# cTcj')).toBe('*** cTcj')
  })
})

describe('addSecret', () => {
  it('registers with the runner once', () => {
    const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    addSecret('told-once-123')
    addSecret('told-once-123')
    addSecret('')
    const written = spy.mock.calls.map(([chunk]) => chunk)
    spy.mockRestore()
    expect(written).toEqual(['::add-mask::told-once-123\n'])
  })
})

describe('addSecretUrl', () => {
  it('hides the URL, its query, and the long values in it, but not common words', () => {
    addSecretUrl('https://store.test/bucket/file.zip?sig=0123456789abcdef&method=PUT')
    expect(redact('GET https://store.test/bucket/file.zip?sig=0123456789abcdef&method=PUT')).toBe('GET ***')
    expect(redact('sig=0123456789abcdef&method=PUT')).toBe('***')
    expect(redact('0123456789abcdef')).toBe('***')
    expect(redact('method PUT https://store.test/bucket/file.zip')).toBe(
      'method PUT https://store.test/bucket/file.zip',
    )
  })
})
