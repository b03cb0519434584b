import { describe, expect, it } from 'vitest'
import type { JsonObject } from './json.ts'
import { collectSecrets } from './secret-collector.ts'

/** Not real: the parts are put together here so that no scanner takes this file for a leak. */
const awsKeyId = `AKIA${'IOSFODNN7ABCDEFG'}`
const awsSecret = `wJalrXUtnFEMI/${'K7MDENG/bPxRfiCYabcdefgh'}`
const githubToken = `ghp_${'0123456789abcdefghijABCDEFGHIJ012345'}`
const slackToken = `xoxb-${'123456789012-abcdefghij'}`
const googleKey = `AIza${'SyA0123456789abcdefghijklmnopqrstuv'}`
const jwt = `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0In0'}.${'c2lnbmF0dXJlLXBhcnQ'}`
const privateKey = `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEpAIBAAKCAQEA0123456789abcdef\n-----END RSA PRIVATE KEY-----`

function suspicious(value: JsonObject): readonly string[] {
  const collector = collectSecrets()
  collector.suspicious(value)
  return [...collector.found()]
}

describe('secrets', () => {
  it('are all texts and numbers that marks cover, and those inside JSON texts', () => {
    const collector = collectSecrets()
    collector.marked({ a: 'x1', b: ['y1', { c: 7, d: true, e: null }], f: 'open' }, { a: true, b: [false, true] })
    collector.marked('{"user": "u1", "inner": ["v1"]}', true)
    collector.marked('{broken', true)
    expect([...collector.found()]).toEqual(['x1', '7', '{"user": "u1", "inner": ["v1"]}', 'u1', 'v1', '{broken'])
  })

  it('are what stands at paths', () => {
    const collector = collectSecrets()
    collector.at({ a: [{ b: 'one' }, { b: 'two' }], c: { d: 'three' }, e: 'four' }, [
      ['a', '*', 'b'],
      ['c', 'd'],
      ['no', 'where'],
    ])
    expect([...collector.found()]).toEqual(['one', 'two', 'three'])
  })

  it('survive marks and JSON texts nested a million levels deep', () => {
    const collector = collectSecrets()
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
    collector.marked(`${deep.slice(0, 400_000)}${deep.slice(-400_000)}`, true)
    expect(collector.found().size).toBe(1)
  })

  it.each<[string, JsonObject, string[]]>([
    ['a password', { password: 'kingfisher' }, ['kingfisher']],
    ['a camel-cased name', { masterPassword: 'kingfisher', clientSecret: 'cs-1234' }, ['kingfisher', 'cs-1234']],
    [
      'an environment variable',
      { environment: [{ variables: { DB_PASS: 'kingfisher', STAGE: 'test' } }] },
      ['kingfisher'],
    ],
    [
      'a random value under a name that may be a key',
      { variables: { PARTNER_KEY: 'Zx81qW02-eRt7-key', SORT_KEY: 'customer' } },
      ['Zx81qW02-eRt7-key'],
    ],
    [
      'a pair of name and value',
      {
        environment: [
          { name: 'API_TOKEN', value: 'kingfisher' },
          { name: 'STAGE', value: 'test' },
        ],
      },
      ['kingfisher'],
    ],
    ['an access key', { note: `id ${awsKeyId}.` }, [awsKeyId]],
    ['tokens by their prefixes', { a: githubToken, b: slackToken, c: googleKey }, [githubToken, slackToken, googleKey]],
    ['a JSON web token', { header: `Bearer ${jwt}` }, [jwt]],
    ['a private key', { body: privateKey }, [privateKey]],
    ['a link with a password', { endpoint: 'postgres://app:kingfisher@db:5432/x' }, ['kingfisher']],
    [
      'an assignment in a script',
      { user_data: `#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY=${awsSecret}\necho hi\n` },
      [awsSecret],
    ],
    ['a part of a connection string', { value: 'Server=db;User=app;Password=king-fisher;' }, ['king-fisher']],
    ['a member of a JSON text', { json: '{"username":"app","password":"kingfisher"}' }, ['kingfisher']],
    [
      'a pair in a JSON text',
      { container_definitions: '[{"environment":[{"name":"DB_PASSWORD","value":"kingfisher"}]}]' },
      ['kingfisher'],
    ],
  ])('are found in %s', (_, value, secrets) => {
    expect(suspicious(value)).toEqual(expect.arrayContaining(secrets))
  })

  it.each<[string, JsonObject]>([
    [
      'ARNs and ids',
      {
        secret_arn: 'arn:aws:secretsmanager:eu-west-1:1:secret:x',
        secret: 'arn:aws:secretsmanager:eu-west-1:1:secret:x',
        token_id: 'abcdefgh',
      },
    ],
    [
      'names about secrets',
      {
        password_length: '16chars',
        secret_name: 'shop-db',
        token_url: 'login.example',
        key_usage: 'ENCRYPT',
        kms_key_id: 'abcd-efgh',
      },
    ],
    [
      'references',
      {
        password: '${var.password}',
        secret: '{{resolve:secretsmanager:x}}',
        token: '@Microsoft.KeyVault(SecretUri=x)',
        api_key: 'ssm:/shop/key',
      },
    ],
    ['public keys', { key: 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7', cert: '-----BEGIN CERTIFICATE-----\nMIID' }],
    ['flags', { manage_master_user_password: true, password: null, secret: '' }],
    ['words', { description: 'the password is kept elsewhere', name: 'token-service', engine: 'postgres' }],
    ['policies', { policy: '{"Statement":[{"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}' }],
    ['links without a password', { connection_string: 'https://vault.example/x' }],
  ])('are not seen in %s', (_, value) => {
    expect(suspicious(value)).toEqual([])
  })

  it('are looked for in linear time', () => {
    const started = process.hrtime.bigint()
    for (const piece of [
      'password',
      'password=',
      'eyJ',
      '-----BEGIN PRIVATE KEY-----',
      '://a:',
      'token \\\\',
      '"name":"a",',
    ]) {
      suspicious({ text: piece.repeat(100_000) })
    }
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(10_000)
  })
})
