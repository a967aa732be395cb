-- What a tournament asks for: walk or blend. Of a blend a prompt's include holds what is demanded of
-- the idea, in words, and its exclude nothing.
alter table tournament add column task varchar(20) default 'walk' not null;
alter table prompt add column task varchar(20) default 'walk' not null;

-- The idea that was read out of an answer; empty where it holds none, null where none was wanted.
alter table proposal add column idea text;
