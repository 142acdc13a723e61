-- A certificate (承诺达标合格证) is kept as it was given for six months at least, whoever is forgotten and whatever is cleared away. It is
-- never changed: what is different later is said by a further one.
create function certificate_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or old.issued_at > now() - interval '6 months' then
        raise exception 'certificate % of % is kept as it is', old.id, old.shop_id using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger certificate_stays before update or delete on certificate for each row execute function certificate_stays();
