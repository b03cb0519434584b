import type { CheckPublisher, RepositoryRef } from '../../workflow/ports/host.ts'
import type { Connection } from '../connection.ts'
import type { Clock } from '../settings.ts'
import { cancelChecks, showCheck, startCheck } from './checks.ts'
import { react, reply, stickyComment } from './comments.ts'
import { proposeFiles } from './propose.ts'
import { uploadSarif } from './sarif.ts'

/** The publisher of one job. Its tokens can report; only proposals get one that can write contents. */
export function checkPublisher(connection: Connection, clock: Clock): CheckPublisher {
  const { app } = connection
  const client = (repository: RepositoryRef) => connection.client(repository, 'report')
  const now = () => new Date(clock.now()).toISOString()
  return {
    start: (repository, check, title, detailsUrl) =>
      startCheck(client(repository), app, repository, check, {
        title,
        started: now(),
        ...(detailsUrl === undefined ? {} : { detailsUrl }),
      }),
    progress: (repository, check, content) => showCheck(client(repository), repository, check, content),
    complete: (repository, check, conclusion, content) =>
      showCheck(client(repository), repository, check, content, { conclusion, completed: now() }),
    cancel: (repository, head, title) =>
      cancelChecks(client(repository), app, repository, head, { title, completed: now() }),
    comment: (repository, pull, key, body, onlyUpdate = false) =>
      stickyComment(client(repository), app, repository, pull, { key, body, onlyUpdate }),
    reply: (repository, pull, body) => reply(client(repository), app, repository, pull, body),
    react: (repository, comment, reaction) => react(client(repository), repository, comment, reaction),
    uploadSarif: (repository, upload) => uploadSarif(client(repository), clock, repository, upload),
    proposeFiles: (repository, proposal) => {
      const bot = () => connection.bot(repository.installation)
      return proposeFiles(connection.client(repository, 'propose'), bot, repository, proposal)
    },
  }
}
