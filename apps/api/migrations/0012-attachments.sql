-- What goes with an edition: files, and the places of those that are to follow. A file is known by its content and never changes, so an
-- edition that names one says for ever the same, and two editions that name the same keep it once.

create table files (
  id uuid primary key default uuidv7() not null,
  sha256 text not null,
  media_type text not null,
  bytes integer not null,
  -- Where its content is: nowhere yet, when an import has told of it and nobody has sent it.
  kept text default 'nowhere' not null,
  -- The large object that holds it.
  content oid,
  version integer default 1 not null,
  constraint files_sha256_unique unique (sha256),
  constraint files_sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint files_bytes_some check (bytes > 0),
  constraint files_kept_known check (kept in ('nowhere', 'database', 'store')),
  constraint files_content_where_kept check ((kept = 'database') = (content is not null))
);

create table attachments (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  title text not null,
  section_code text,
  description text,
  file_id uuid,
  file_name text,
  expected_printed text,
  expected_start date,
  expected_end date,
  expected_precision text not null,
  constraint attachments_key unique (edition_id, position),
  constraint attachments_file_has_a_name check ((file_id is null) = (file_name is null)),
  constraint attachments_file_id_files_id_fk foreign key (file_id) references files(id),
  constraint attachments_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index attachments_file on attachments (file_id);

-- Files that were sent for an edition: until one is attached, nothing else says whose it is. It is no content: an edition says only
-- what is attached to it.
create table file_uploads (
  edition_id uuid not null,
  file_id uuid not null,
  constraint file_uploads_pkey primary key (edition_id, file_id),
  constraint file_uploads_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint file_uploads_file_id_files_id_fk foreign key (file_id) references files(id)
);
create index file_uploads_file on file_uploads (file_id);

do $$
begin
  call access.lock_table('attachments');
  grant select, insert, update, delete on attachments to weald_app;
  create policy read on attachments for select to weald_app
    using ((select access.reaches('all')) or edition_id in (select access.visible_editions()));
  create policy add on attachments for insert to weald_app
    with check ((select access.writing()) and ((select access.reaches('all')) or edition_id in (select access.own_editions())));
  create policy change on attachments for update to weald_app
    using ((select access.writing()) and ((select access.reaches('all')) or edition_id in (select access.own_editions())));
  create policy remove on attachments for delete to weald_app
    using ((select access.writing()) and ((select access.reaches('all')) or edition_id in (select access.own_editions())));
  create trigger closed_edition before insert or update or delete on attachments
    for each row execute function refuse_change_to_closed_edition();
  call agreement.follow_content('attachments'::regclass);
  call audit.keep('attachments'::regclass, 'plans');
end
$$;


-- Who may see a file, and who may bring one -----------------------------------------

create schema attaching;
grant usage on schema attaching to weald_app;

-- The files that the transaction's action shows: those of editions that it shows, and those sent for editions that it reaches.
create function attaching.visible_files() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.file_id from attachments a where a.file_id is not null and a.edition_id in (select access.visible_editions())
  union
  select u.file_id from file_uploads u where u.edition_id in (select agreement.reached_editions());
end;

call access.lock_table('files');
call access.lock_table('file_uploads');
grant select, insert on files to weald_app;
create policy read on files for select to weald_app
  using ((select access.reaches('all')) or id in (select attaching.visible_files()));
-- A file that an import tells of; its content comes through attaching.bring_content alone.
create policy add on files for insert to weald_app
  with check ((select access.writing()) and (select access.reaches('all')) and kept = 'nowhere' and content is null);
grant update (media_type, bytes, version) on files to weald_app;
create policy change on files for update to weald_app
  using ((select access.writing()) and (select access.reaches('all')));
grant select on file_uploads to weald_app;
create policy read on file_uploads for select to weald_app using (edition_id in (select agreement.reached_editions()));

-- What a file is follows from its content, so nothing of it changes once that is there.
create function attaching.refuse_other_content() returns trigger language plpgsql as $$
begin
  if old.kept <> 'nowhere' or new.sha256 <> old.sha256 then
    raise exception 'a file never changes: other content is another file' using errcode = 'WE002', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger files_never_change before update on files for each row execute function attaching.refuse_other_content();

-- Keeps a file that was sent for an edition that the transaction's action reaches; null where it does not.
-- @param content the whole of it, or null where another store has taken it already
create function attaching.keep_file(edition uuid, digest text, kind text, size integer, content bytea)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  file uuid;
begin
  if not access.writing() or edition not in (select agreement.reached_editions()) then
    return null;
  end if;
  insert into files (sha256, media_type, bytes) values (digest, kind, size) on conflict do nothing;
  perform attaching.fill(digest, content);
  select f.id into file from files f where f.sha256 = digest;
  insert into file_uploads (edition_id, file_id) values (edition, file) on conflict do nothing;
  return file;
end
$$;

-- Brings the content of a file that an import has told of. @returns whether there is such a file
create function attaching.bring_content(digest text, content bytea)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not access.writing() or not access.reaches('all') or not exists (select 1 from files f where f.sha256 = digest) then
    return false;
  end if;
  perform attaching.fill(digest, content);
  return true;
end
$$;

create function attaching.fill(digest text, content bytea) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  file files;
begin
  select * into file from files f where f.sha256 = digest for update;
  if file.kept <> 'nowhere' then
    return;
  end if;
  if content is not null and encode(sha256(content), 'hex') <> digest then
    raise exception 'the content is not that of the file' using errcode = 'WE002', table = 'files';
  end if;
  update files f set kept = case when fill.content is null then 'store' else 'database' end,
    content = case when fill.content is null then null else lo_from_bytea(0, fill.content) end, version = f.version + 1
    where f.id = file.id;
end
$$;

-- A stretch of a file's content, for whoever sees the file. Null where it is not kept here.
create function attaching.chunk(file uuid, start bigint, length integer)
returns bytea language sql stable security definer set search_path = public, pg_temp
begin atomic
  select lo_get(f.content, start, length) from files f
  where f.id = file and f.kept = 'database' and access.acting() and (access.reaches('all') or f.id in (select attaching.visible_files()));
end;

revoke execute on all functions in schema attaching from public;
grant execute on function attaching.visible_files, attaching.keep_file, attaching.bring_content, attaching.chunk to weald_app;

-- The trail tells of the attachment, in its plan. Of the file itself, which belongs to no plan, those who run Weald are told that one of
-- its kind came, and no more.
call audit.keep('files', 'system', 'id', 'media_type');
call audit.keep('file_uploads', 'plans');
