-- Links are swept by the thousand, and each asks whether an interaction leads to it.
create index interaction_of_ticket on interaction (ticket_id) where ticket_id is not null;

-- The begging meter reads all answers of its stores, not only those that told.
drop index survey_answer_begged;
create index survey_answer_accepted on survey_answer (store_id, settled_at) where outcome = 'accepted';

-- An address is kept no longer than its link leads somewhere.
create index ticket_addressed on ticket (expires_at) where address is not null;
