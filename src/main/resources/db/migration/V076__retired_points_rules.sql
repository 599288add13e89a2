-- A version that has an end may end earlier, or retiring would not end what another version was to
-- follow. It pays today all the same: what has begun is not taken back.
create or replace function points_rule_stays() returns trigger language plpgsql as $$
begin
    if old.from_day is null and tg_op = 'DELETE' then
        return old;
    end if;
    if tg_op = 'UPDATE' and (new.code, new.number, new.fund_id)
                            is not distinct from (old.code, old.number, old.fund_id) then
        if old.from_day is null then
            return new;
        end if;
        if old.until_day is null or new.until_day = old.until_day
           or new.until_day > current_date and new.until_day < old.until_day then
            old.until_day := new.until_day;
            old.version := new.version;
            if new is not distinct from old then
                return new;
            end if;
        end if;
    end if;
    raise exception 'rule % version % stays as it is; write a new version', old.code, old.number;
end $$;
