import { resolve } from 'node:path'

export type Mail =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  /** Nothing is sent; a page of the desk shows what would have been. */
  | { readonly kind: 'outbox'; readonly from: string }

export type Database =
  | { readonly kind: 'embedded'; readonly folder: string; readonly chosen: boolean }
  | { readonly kind: 'external'; readonly url: string }

export type Config = {
  readonly port: number
  readonly host: string
  /** What people type and what browsers sign against, such as `https://peers.example`. */
  readonly origin: string
  /** How many proxies of the operator's stand in front, whose word on who calls is believed. */
  readonly proxies: number
  readonly database: Database
  readonly mail: Mail
}

type Env = Readonly<Record<string, string | undefined>>

const known = [
  'PEERLIGHT_PORT',
  'PEERLIGHT_HOST',
  'PEERLIGHT_ORIGIN',
  'PEERLIGHT_PROXIES',
  'PEERLIGHT_DATABASE_URL',
  'PEERLIGHT_DATA',
  'PEERLIGHT_SMTP_URL',
  'PEERLIGHT_MAIL_FROM',
] as const
type Setting = (typeof known)[number]

const DEFAULT_PORT = 8320

/** A setting that cannot be used. Its message is for the operator, and never repeats a value that may hold a password. */
export class BadConfig extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadConfig'
  }
}

/** Reads every setting once. An empty value counts as not set. */
export function readConfig(env: Env): Config {
  refuseStrangers(env)
  const port = readPort(env)
  return {
    port,
    host: readText(env, 'PEERLIGHT_HOST') ?? '127.0.0.1',
    origin: readOrigin(env, port),
    proxies: readProxies(env),
    database: readDatabase(env),
    mail: readMail(env),
  }
}

function refuseStrangers(env: Env): void {
  const names = new Set<string>(known)
  const strangers = Object.keys(env).filter(
    (key) => key.startsWith('PEERLIGHT_') && !names.has(key),
  )
  if (strangers.length === 0) return
  throw new BadConfig(`unknown settings: ${strangers.join(', ')}; known are ${known.join(', ')}`)
}

function readText(env: Env, name: Setting): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function readPort(env: Env): number {
  const text = readText(env, 'PEERLIGHT_PORT')
  if (text === undefined) return DEFAULT_PORT
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1
  if (port >= 0 && port <= 65_535) return port
  throw new BadConfig(`PEERLIGHT_PORT is “${text}”: a whole number from 0 to 65535 is needed`)
}

function readOrigin(env: Env, port: number): string {
  const text = readText(env, 'PEERLIGHT_ORIGIN')
  if (text === undefined) return `http://localhost:${port}`
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new BadConfig('PEERLIGHT_ORIGIN is no address: https://peers.example is the form needed')
  }
  if (url.origin !== text.replace(/\/$/, '')) {
    throw new BadConfig('PEERLIGHT_ORIGIN has more than scheme, host and port: leave the rest out')
  }
  if (url.protocol === 'http:' && url.hostname !== 'localhost') {
    throw new BadConfig('PEERLIGHT_ORIGIN needs https: browsers offer passkeys nowhere else')
  }
  return url.origin
}

function readProxies(env: Env): number {
  const text = readText(env, 'PEERLIGHT_PROXIES') ?? '0'
  if (/^\d$/.test(text)) return Number(text)
  throw new BadConfig(
    `PEERLIGHT_PROXIES is “${text}”: the number of your proxies is needed, 0 to 9`,
  )
}

function readDatabase(env: Env): Database {
  const url = readText(env, 'PEERLIGHT_DATABASE_URL')
  const folder = readText(env, 'PEERLIGHT_DATA')
  if (url !== undefined && folder !== undefined) {
    throw new BadConfig('PEERLIGHT_DATABASE_URL and PEERLIGHT_DATA exclude each other: keep one')
  }
  if (url === undefined) {
    return {
      kind: 'embedded',
      folder: resolve(folder ?? '.peerlight'),
      chosen: folder !== undefined,
    }
  }
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new BadConfig('PEERLIGHT_DATABASE_URL has to start with postgres://')
  }
  return { kind: 'external', url }
}

function readMail(env: Env): Mail {
  const from = readFrom(env)
  const url = readText(env, 'PEERLIGHT_SMTP_URL')
  if (url === undefined) return { kind: 'outbox', from: from ?? 'peerlight@localhost' }
  const protocol = URL.parse(url)?.protocol ?? ''
  if (!['smtp:', 'smtps:'].includes(protocol)) {
    throw new BadConfig('PEERLIGHT_SMTP_URL has to start with smtp:// or smtps://')
  }
  if (from === undefined) {
    throw new BadConfig('PEERLIGHT_MAIL_FROM is not set: mail needs the address it comes from')
  }
  return { kind: 'smtp', url, from }
}

function readFrom(env: Env): string | undefined {
  const from = readText(env, 'PEERLIGHT_MAIL_FROM')
  if (from === undefined || /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(from)) return from
  throw new BadConfig(
    'PEERLIGHT_MAIL_FROM is no mail address: peers@hospital.example is the form needed',
  )
}
