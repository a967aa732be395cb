-- For what raters say of two entrants only, without reading every vote of their tournament.
create index vote_pair on vote (left_entrant_id, right_entrant_id, id);
