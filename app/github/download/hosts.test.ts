import { describe, expect, it } from 'vitest'
import { Problem } from '../../model/problem.ts'
import { allowedDownload } from './hosts.ts'

const github = 'https://api.github.com'
const server = 'https://github.acme.example/api/v3'
const tenant = 'https://api.acme.ghe.com'
const loopback = 'http://127.0.0.1:4000'

describe('downloads', () => {
  it.each([
    [github, 'https://codeload.github.com/acme/shop/legacy.tar.gz/abc?token=x'],
    [github, 'https://productionresultssa0.blob.core.windows.net/actions-results/x?sig=y'],
    [github, 'https://pipelines.actions.githubusercontent.com/x'],
    [tenant, 'https://codeload.acme.ghe.com/x'],
    [server, 'https://github.acme.example/_codeload/x'],
    [server, 'https://codeload.github.acme.example/x'],
    [server, 'https://artifacts.acme.example/x'],
    [loopback, 'http://127.0.0.1:4001/x'],
  ])('from %s may come from %s', (api, location) => {
    expect(allowedDownload(location, api, ['artifacts.acme.example']).href).toBe(location)
  })

  it.each([
    [github, 'http://codeload.github.com/x'],
    [github, 'https://codeload.github.com.evil.example/x'],
    [github, 'https://evilgithub.com/x'],
    [github, 'https://127.0.0.1/x'],
    [github, 'http://169.254.169.254/latest/meta-data'],
    [github, 'https://user:password@codeload.github.com/x'],
    [github, 'file:///etc/passwd'],
    [github, 'data:text/plain,x'],
    [server, 'https://codeload.github.com/x'],
    [server, 'https://acme.example/x'],
    [loopback, 'http://10.0.0.1/x'],
  ])('from %s may not come from %s', (api, location) => {
    expect(() => allowedDownload(location, api, ['artifacts.acme.example'])).toThrow(Problem)
  })
})
