-- Who gave which answer of those that people give: each person answers a prompt once. A player is
-- named by the pseudonym that votes call a rater.
create table play (
  proposal_id bigint not null primary key references proposal (id),
  tournament_id bigint not null references tournament (id),
  prompt_id bigint not null references prompt (id),
  player varchar(100) not null,
  milliseconds bigint not null,
  at timestamp with time zone not null,
  constraint play_once unique (player, prompt_id)
);

create index play_tournament on play (tournament_id, player);

-- Under which name a person wishes to appear, from when until when; null while they still do.
create table player_name (
  player varchar(100) not null primary key,
  contestant_id varchar(100) not null,
  name varchar(60) not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint player_name_contestant unique (contestant_id),
  constraint player_name_name unique (name)
);

-- A prompt's sums as they stood before a further answer came, which only people give, so that a
-- board can be shown as it stood.
create table earlier_prompt_tally (
  entrant_id bigint not null references entrant (id),
  prompt_id bigint not null references prompt (id),
  samples int not null,
  well_formed int not null,
  satisfied int not null,
  novelty double precision not null,
  novelty_satisfied double precision not null,
  utility double precision not null,
  soft_utility double precision not null,
  creativity double precision not null,
  diversity double precision,
  relation_diversity double precision,
  hops bigint not null,
  hops_satisfied bigint not null,
  useful_hops double precision not null,
  judged_from timestamp with time zone not null,
  judged_until timestamp with time zone not null,
  constraint earlier_prompt_tally_key primary key (entrant_id, prompt_id, samples)
);
