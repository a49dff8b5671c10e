import { expect, test } from 'vitest'
import { BadConfig, readConfig } from './config.ts'

test('without settings it serves on loopback, with its own database and an outbox', () => {
  expect(readConfig({ HOME: '/home/somebody' })).toEqual({
    port: 8320,
    host: '127.0.0.1',
    origin: 'http://localhost:8320',
    proxies: 0,
    database: { kind: 'embedded', folder: `${process.cwd()}/.peerlight`, chosen: false },
    mail: { kind: 'outbox', from: 'peerlight@localhost' },
  })
})

test('every setting is read', () => {
  expect(
    readConfig({
      PEERLIGHT_PORT: '80',
      PEERLIGHT_HOST: '0.0.0.0',
      PEERLIGHT_ORIGIN: 'https://peers.example/',
      PEERLIGHT_PROXIES: '1',
      PEERLIGHT_DATABASE_URL: 'postgres://admin:secret@db.example/postgres',
      PEERLIGHT_SMTP_URL: 'smtps://mail.example',
      PEERLIGHT_MAIL_FROM: 'peers@hospital.example',
    }),
  ).toEqual({
    port: 80,
    host: '0.0.0.0',
    origin: 'https://peers.example',
    proxies: 1,
    database: { kind: 'external', url: 'postgres://admin:secret@db.example/postgres' },
    mail: { kind: 'smtp', url: 'smtps://mail.example', from: 'peers@hospital.example' },
  })
})

test('a folder that somebody names is marked as chosen, an empty value counts as not set', () => {
  expect(readConfig({ PEERLIGHT_DATA: '/srv/peers', PEERLIGHT_PORT: '' })).toMatchObject({
    port: 8320,
    database: { kind: 'embedded', folder: '/srv/peers', chosen: true },
  })
})

test.each([
  ['an unknown setting', { PEERLIGHT_PROT: '1' }, /unknown settings: PEERLIGHT_PROT/],
  ['a port that is no number', { PEERLIGHT_PORT: 'http' }, /PEERLIGHT_PORT is “http”/],
  ['a port too large', { PEERLIGHT_PORT: '65536' }, /0 to 65535/],
  ['an origin that is no address', { PEERLIGHT_ORIGIN: 'peers.example' }, /PEERLIGHT_ORIGIN/],
  [
    'an origin with a path',
    { PEERLIGHT_ORIGIN: 'https://peers.example/ask' },
    /leave the rest out/,
  ],
  ['an origin without https', { PEERLIGHT_ORIGIN: 'http://peers.example' }, /needs https/],
  ['a database of another kind', { PEERLIGHT_DATABASE_URL: 'mysql://db.example' }, /postgres:\/\//],
  [
    'two databases',
    { PEERLIGHT_DATABASE_URL: 'postgres://db.example', PEERLIGHT_DATA: '/srv' },
    /exclude each other/,
  ],
  ['mail of another kind', { PEERLIGHT_SMTP_URL: 'https://mail.example' }, /smtp:\/\//],
  ['mail from nobody', { PEERLIGHT_SMTP_URL: 'smtp://mail.example' }, /PEERLIGHT_MAIL_FROM/],
  ['a sender that is no address', { PEERLIGHT_MAIL_FROM: 'Peers <x>' }, /PEERLIGHT_MAIL_FROM/],
])('%s stops the start and says which and why', (_, env, sentence) => {
  expect(() => readConfig(env)).toThrow(BadConfig)
  expect(() => readConfig(env)).toThrow(sentence)
})

test('no message repeats an address, which may hold a password', () => {
  const bad = { PEERLIGHT_DATABASE_URL: 'mysql://me:hunter2@db.example' }
  expect(() => readConfig(bad)).toThrow(/^(?!.*hunter2)/)
  expect(() => readConfig({ PEERLIGHT_SMTP_URL: 'mail://me:hunter2@x' })).toThrow(/^(?!.*hunter2)/)
})
