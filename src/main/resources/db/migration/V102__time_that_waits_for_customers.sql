-- By when the first word to a customer is in time: what was promised, and later by as long as the
-- clock waited for the customer before anybody answered. None for never: the promised moment holds.
alter table recovery_case add column answer_by timestamptz check (answer_by >= promised_at);
