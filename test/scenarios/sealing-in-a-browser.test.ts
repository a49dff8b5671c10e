import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { toHex } from '#sealing/primitives.ts'
import type { Material, Published } from '#test/sealing/in-a-browser.ts'
import known from '#test/sealing/known-answers.json' with { type: 'json' }
import {
  accumulated,
  accumulatedInputs,
  hasPublishedVectors,
  readOurRfc9180,
  readWycheproof,
} from '#test/sealing/published.ts'
import { runHpke } from '#test/sealing/vectors.ts'
import { chromiumPath } from '#test/support/chromium.ts'

const FLIPS = 2300
const VECTORS = 1995

/** As `docs/` promises them for production. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'integrity-policy': 'blocked-destinations=(script)',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

test('every check of the sealing holds in a browser under the production headers', async () => {
  const script = await bundle()
  const served = await serve(script, JSON.stringify(await makeMaterial()))
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(served.url)
    await page.locator('html[data-loaded]').waitFor({ state: 'attached', timeout: 20_000 })
    const report = await page.evaluate(async () => await globalThis.sealingReport)
    if (!report) throw new Error(said.join('\n'))
    const { checks, flips, vectors } = report
    process.stdout.write(
      `sealing in ${browser.version()}: ${checks.passed} checks, ${flips.caught} of ${flips.flips} bit flips, ${vectors} published vectors\n`,
    )
    expect(report).toEqual({
      checks: { passed: 208, failures: [] },
      flips: { flips: FLIPS, caught: FLIPS, kinds: 23, missed: [] },
      vectors: hasPublishedVectors ? VECTORS : 0,
      wrongVectors: [],
      violations: [],
    })
    expect(said).toEqual([])
  } finally {
    await browser.close()
    await served.close()
  }
})

/** One module, in memory, made as the pages are made. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      lib: { entry: 'test/sealing/in-a-browser.ts', formats: ['es'] },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  const [chunk] = chunks
  if (chunk?.type !== 'chunk' || chunks.length !== 1) throw new Error('one chunk')
  return `${chunk.code}\ndocument.documentElement.dataset.loaded = ''\n`
}

async function makeMaterial(): Promise<Material> {
  return { known, flips: FLIPS, published: hasPublishedVectors ? await publish() : undefined }
}

async function publish(): Promise<Published> {
  const rfc9180 = readOurRfc9180()
  const inputs = accumulatedInputs()
  const { ciphertexts } = await runHpke(rfc9180, inputs)
  expect(accumulated(ciphertexts)).toBe(rfc9180['encryptions_accumulated'])
  return {
    files: {
      aesGcm: readWycheproof('aes_gcm'),
      hkdf: readWycheproof('hkdf_sha256'),
      hmac: readWycheproof('hmac_sha256'),
      ed25519: readWycheproof('ed25519'),
      x25519: readWycheproof('x25519'),
    },
    rfc9180,
    inputs: inputs.map(([aad, plain]) => [toHex(aad), toHex(plain)] as const),
    expected: createHash('sha256').update(ciphertexts).digest('hex'),
  }
}

async function serve(script: string, material: string) {
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  const page = `<!doctype html><title>checks</title><link rel="icon" href="/icon.svg"><script type="module" src="/checks.js" integrity="${integrity}"></script>`
  const bodies: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', page],
    '/checks.js': ['text/javascript', script],
    '/material.json': ['application/json', material],
    '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [type, body] = bodies[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a port')
  const close = async () =>
    await new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${address.port}/`, close }
}
