-- Holds the place of the first tables, so that classes can be generated from something.
create table placeholder (
  id bigint generated always as identity primary key,
  created_at timestamp with time zone not null
);
