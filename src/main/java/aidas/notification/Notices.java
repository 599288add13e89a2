package aidas.notification;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Where notices are written and taken away, each time by one statement however many there are. */
@Store
class Notices {

    /** One that is there already, or whose kind the person does not want, is left out. */
    private static final String ADD =
            """
            insert into notice (employee_id, kind, about, about_id, part, actor_id, word, at)
            select n.who, n.kind, n.about, n.id, n.part, n.actor, n.word, n.at
              from unnest(?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                   as n (who, kind, about, id, part, actor, word, at)
              left join notice_way w on w.employee_id = n.who and w.kind = n.kind
             where w.way is distinct from 'off'
             order by n.who, n.id
                on conflict do nothing
            returning id
            """;

    private static final String ADD_DESK =
            """
            insert into notice (desk, kind, about, about_id, part, not_for, at)
            values ('hr', ?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
            """;

    private static final String PART =
            "delete from notice where about = ? and about_id = ? and kind = ? and part = ?";

    /** Those who reacted may be the person's own reactions only: these tell nothing. */
    private static final String REACTIONS =
            """
            delete from notice n
             where n.about = 'kudos' and n.about_id = ? and n.kind = 'reacted'
               and not exists (select 1 from kudos_reaction r
                                where r.kudos_id = n.about_id and r.employee_id <> n.employee_id)
            """;

    @Inject SetWise setWise;

    /**
     * @return the keys of those that were not there before
     */
    List<Long> add(Collection<NewNotice> all) {
        return all.isEmpty()
                ? List.of()
                : setWise.rows(
                        ADD,
                        row -> row.getLong(1),
                        keys(all, each -> each.who().value()),
                        texts(all, each -> each.kind().code()),
                        texts(all, each -> each.matter().about()),
                        keys(all, each -> each.matter().id()),
                        keys(all, each -> each.matter().part()),
                        keys(all, each -> each.actor() == null ? null : each.actor().value()),
                        texts(all, NewNotice::word),
                        texts(all, each -> each.at().toString()));
    }

    /** For whoever of HR is none of those people; there is one about each matter. */
    void addForHr(Kind kind, Matter matter, Collection<EmployeeId> notFor, Instant at) {
        setWise.update(
                ADD_DESK,
                kind.code(),
                matter.about(),
                matter.id(),
                matter.part(),
                notFor.stream().map(EmployeeId::value).toArray(Long[]::new),
                at.toString());
    }

    /** All that was told of it, to whomever. */
    void remove(String about, long id) {
        setWise.update("delete from notice where about = ? and about_id = ?", about, id);
    }

    /** What was told of a part of it. */
    void remove(Kind kind, Matter matter) {
        setWise.update(PART, matter.about(), matter.id(), kind.code(), matter.part());
    }

    /** What was told of reactions, if nobody else reacts any more. */
    void removeReactions(long kudos) {
        setWise.update(REACTIONS, kudos);
    }

    /** What a person was told of a kind. */
    void remove(EmployeeId who, Kind kind) {
        setWise.update(
                "delete from notice where employee_id = ? and kind = ?", who.value(), kind.code());
    }

    /** Is anything older than that? */
    boolean anyBefore(Instant moment) {
        var at = moment.toString();
        return setWise.rows(
                        """
                        select exists (select 1 from notice n where at < ?::timestamptz
                                and not (desk is not null and exists (
                                         select 1 from waiting w
                                          where w.about = n.about and w.id = n.about_id
                                            and w.part = n.part)))
                            or exists (select 1 from notice_mail where made_at < ?::timestamptz)
                            or exists (select 1 from notice_farewell where made_at < ?::timestamptz)
                        """,
                        row -> row.getBoolean(1),
                        at,
                        at,
                        at)
                .getFirst();
    }

    /**
     * The oldest notices before that moment, at most so many, and letters of that time; not what
     * still waits at a desk (R1.14).
     */
    void removeBefore(Instant moment, int most) {
        var at = moment.toString();
        setWise.update("delete from notice_mail where made_at < ?::timestamptz", at);
        setWise.update("delete from notice_farewell where made_at < ?::timestamptz", at);
        setWise.update(
                """
                delete from notice_reminder r where at < ?::timestamptz
                   and not exists (select 1 from waiting w where w.about = r.about and w.id = r.id)
                """,
                at);
        setWise.update(
                """
                delete from notice where id in
                    (select id from notice n where at < ?::timestamptz
                        and not (desk is not null and exists (
                                 select 1 from waiting w
                                  where w.about = n.about and w.id = n.about_id
                                    and w.part = n.part))
                      order by at limit ?)
                """,
                at,
                most);
    }

    private static Long[] keys(Collection<NewNotice> all, Function<NewNotice, Long> key) {
        return all.stream().map(key).toArray(Long[]::new);
    }

    private static String[] texts(Collection<NewNotice> all, Function<NewNotice, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
