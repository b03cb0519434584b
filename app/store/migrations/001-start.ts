import { type Kysely, type Migration, sql } from 'kysely'

/** The first tables: deliveries and jobs, reviews, sessions, installations, budgets. */
export const start: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const sealed = 'sealed bytea not null, wrapped_key bytea not null, key_id text not null'

const statements = [
  `create table deliveries (
    id text primary key,
    event text not null,
    action text,
    installation bigint,
    received timestamptz not null
  )`,
  'create index deliveries_received on deliveries (received)',

  `create table jobs (
    id uuid primary key,
    seq bigint generated always as identity,
    delivery text,
    lane text not null,
    key text not null,
    supersedes boolean not null,
    attempt integer not null default 0,
    created timestamptz not null default now(),
    not_before timestamptz,
    failed timestamptz,
    failure text,
    ${sealed}
  )`,
  'create index jobs_lane on jobs (lane, seq) where failed is null',
  'create index jobs_delivery on jobs (delivery)',
  'create index jobs_failed on jobs (failed) where failed is not null',
  'create index jobs_key on jobs (key_id)',

  `create table lanes (
    lane text primary key,
    due timestamptz not null,
    owner uuid,
    job uuid
  )`,
  'create index lanes_due on lanes (due)',

  `create table reviews (
    id text primary key,
    installation bigint not null,
    repository bigint not null,
    pull integer,
    head text not null,
    conclusion text not null,
    finished timestamptz not null,
    ${sealed}
  )`,
  'create index reviews_head on reviews (installation, repository, head, finished)',
  'create index reviews_finished on reviews (finished)',
  'create index reviews_key on reviews (key_id)',

  `create table sessions (
    id text primary key,
    expires timestamptz not null,
    ${sealed}
  )`,
  'create index sessions_expires on sessions (expires)',
  'create index sessions_key on sessions (key_id)',

  `create table installations (
    id bigint primary key,
    account text not null,
    dry_run boolean not null,
    suspended boolean not null
  )`,

  `create table budget_slots (
    installation bigint not null,
    budget text not null,
    slot timestamptz not null,
    used integer not null,
    primary key (installation, budget, slot)
  )`,
  'create index budget_slots_slot on budget_slots (slot)',
  `create table budget_pauses (
    installation bigint primary key,
    until timestamptz not null,
    why text not null
  )`,
]
