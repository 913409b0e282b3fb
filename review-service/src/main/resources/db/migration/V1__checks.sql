-- Recorded checks. Times are UTC. The files that were handed in are not here, only their digests.

create table output_check (
    id              varchar(36)                 not null primary key,
    received        timestamp(6) with time zone not null,
    file_name       varchar(255)                not null,
    database_id     varchar(100)                not null,
    as_of           date                        not null,
    input_digest    varchar(71)                 not null,
    criteria_digest varchar(71)                 not null,
    rules_digest    varchar(71)                 not null,
    decision        varchar(20)                 not null
);

-- What a check leaves behind, as rendered on the day: at most one document of each kind and language ('und': any).
create table check_document (
    check_id   varchar(36)  not null references output_check (id),
    kind       varchar(20)  not null,
    language   varchar(10)  not null,
    media_type varchar(100) not null,
    file_name  varchar(255) not null,
    content    blob         not null,
    primary key (check_id, kind, language)
);

create sequence audit_event_number start with 1 increment by 1;

-- Who did what to what, written in the same transaction as the thing itself.
create table audit_event (
    number   bigint                      not null primary key,
    happened timestamp(6) with time zone not null,
    actor    varchar(100)                not null,
    kind     varchar(40)                 not null,
    subject  varchar(100)                not null
);
