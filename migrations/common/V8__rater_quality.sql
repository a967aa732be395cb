-- What was decided about a rater in a tournament, by a person or by the rule; at most one of it
-- holds, and the tournament's log has those before. A rater who is not set aside was taken back in,
-- and the rule leaves that rater alone.
create table rater_decision (
  tournament_id bigint not null references tournament (id),
  rater varchar(100) not null,
  is_set_aside boolean not null,
  by_rule boolean not null,
  reason varchar(2000) not null,
  who varchar(200) not null,
  at timestamp with time zone not null,
  constraint rater_decision_key primary key (tournament_id, rater)
);

-- Whether the rule may set raters aside; none where nobody has said, and then it may.
create table rater_rule (
  tournament_id bigint not null primary key references tournament (id),
  is_on boolean not null
);
