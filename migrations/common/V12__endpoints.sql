-- How contestants are asked that are models behind servers, as JSON. Of a key it holds the name of
-- the environment variable and nothing else.
create table endpoint (
  contestant_id varchar(100) not null primary key references contestant (id),
  settings text not null
);
