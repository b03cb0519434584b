import { createHash } from 'node:crypto'
import { xml } from '../../report/escape.ts'
import type { Answer } from '../answer.ts'

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}label{display:block;margin:1rem 0}' +
  'input[type=text],input[type=url]{display:block;width:100%;font:inherit;padding:.3rem}button{font:inherit;padding:.4rem 1rem}code{overflow-wrap:anywhere}'
const styleHash = createHash('sha256').update(style).digest('base64')

/** A page of the setup; `formTo` is the one origin its form may be sent to. */
function page(title: string, body: string, formTo: string, status = 200): Answer {
  return {
    status,
    type: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(title)}</title><style>${style}</style><h1>${xml(title)}</h1>${body}</html>`,
    headers: {
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formTo}; frame-ancestors 'none'; base-uri 'none'`,
    },
  }
}

/** First step: where the server is reached, who shall own the App, and what it may do. */
export function askPage(token: string, publicUrl: string): Answer {
  return page(
    'Set up Plumbline',
    `<p>This makes a GitHub App of your own. Nothing is sent to anybody but GitHub.</p>
<form method="post" action="/setup">
<input type="hidden" name="token" value="${xml(token)}">
<label>Where GitHub reaches this server<input type="url" name="url" required value="${xml(publicUrl)}" placeholder="https://plumbline.example.com"></label>
<label>Organisation that shall own the App (empty: your own account)<input type="text" name="organization" pattern="[A-Za-z0-9-]*" maxlength="39"></label>
<label><input type="radio" name="kind" value="gate" checked> reads and reports only</label>
<label><input type="radio" name="kind" value="fixes"> may open pull requests too (fixes, waivers)</label>
<button>Continue</button>
</form>`,
    "'self'",
  )
}

/** Second step: the manifest, sent to GitHub by the browser of the person who shall own the App. */
export function sendPage(action: string, manifest: object): Answer {
  return page(
    'Create the App on GitHub',
    `<p>GitHub shows the name and the permissions and asks you to confirm.</p>
<form method="post" action="${xml(action)}">
<input type="hidden" name="manifest" value="${xml(JSON.stringify(manifest))}">
<button>Create the App on ${xml(new URL(action).host)}</button>
</form>`,
    new URL(action).origin,
  )
}

/** Last step: what was written and what comes next. */
export function donePage(app: string, files: readonly string[]): Answer {
  return page(
    'The App is there',
    `<p>Its settings were written to ${files.map((file) => `<code>${xml(file)}</code>`).join(' and ')}, readable for this user alone. Keep a copy: the
encryption key in it is needed to read reviews again.</p>
<p>The server goes on with them now. <a href="${xml(`${app}/installations/new`)}">Install the App</a> on the repositories it shall judge.</p>`,
    "'none'",
  )
}

export function failedPage(status: number, text: string): Answer {
  return page('That did not work', `<p>${xml(text)}</p>`, "'none'", status)
}
