-- What was answered to an import that came with an Idempotency-Key, kept in the transaction of its batch: whoever sends the same again,
-- since the answer was lost on the way, is told the same and changes nothing.

create table import_answers (
  key text primary key not null,
  actor text not null,
  -- SHA-256 over what was asked and every file that came with it: one key stands for one import.
  request_hash text not null,
  status integer not null,
  -- The very bytes that were sent.
  body text not null,
  answered_at timestamptz default now() not null,
  constraint import_answers_hash_is_sha256 check (request_hash ~ '^[0-9a-f]{64}$')
);
create index import_answers_time on import_answers (answered_at);

-- Answers are no business data: what they tell is on the trail as the import itself. Nobody is told the answer to somebody else.
call access.lock_table('import_answers');
grant select, insert on import_answers to weald_app;
create policy read on import_answers for select to weald_app
  using ((select access.acting()) and actor = (select current_setting('app.actor', true)));
create policy add on import_answers for insert to weald_app
  with check ((select access.writing()) and actor = (select current_setting('app.actor', true)));
