package aidas.notification;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** Requests, nominations and time that passes, inside a transaction that is taken back. */
abstract class TwoStoresThatWait extends TwoStoresWithInboxes {

    static final Duration MOMENT = Duration.ofSeconds(1);

    @Inject Reminding reminding;

    private Instant now;

    @BeforeEach
    void it_is_now() {
        now = Instant.now();
    }

    long made(String sql, Object... given) {
        em.flush();
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < given.length; i++) {
            query.setParameter(i + 1, given[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Half a day off, decided by whom it says. */
    long asked(String number, String approver) {
        return made(
                """
                with r as (insert into reward (code, position) values ('nt-half-day', 1)
                           returning id),
                t as (insert into reward_terms (reward_id, number, kind, price, approver, name_en,
                             name_bg, name_lt, description_en, description_bg, description_lt,
                             written_at, written_by)
                      select id, 1, 'time', 0, ?1, 'Half a day', 'Половин ден', 'Pusdienis', 'x',
                             'x', 'x', now(), 'harriet' from r
                      returning id, reward_id)
                insert into reward_redemption (reward_id, terms_id, employee_id, request_key, day,
                       state, requested_at)
                select reward_id, id, ?2, 'nt', current_date, 'requested', now() from t returning id
                """,
                approver,
                id(number).value());
    }

    void called() {
        made(
                """
                insert into nomination_call (code, name_en, name_bg, name_lt, criteria_en,
                       criteria_bg, criteria_lt, from_day, until_day, most, points, opened_at,
                       opened_by)
                values ('nt-star', 'Star', 'Звезда', 'Žvaigždė', 'x', 'x', 'x', current_date - 1,
                        current_date + 9, 2, '{}', now(), 'harriet') returning id
                """);
    }

    long nominated(String nominator, String nominee) {
        return made(
                """
                insert into nomination (call_id, nominator_id, nominee_id, key, reason, language,
                       wording_id, written_at, sent_at, day, store_id)
                select c.id, ?1, ?2, ?3, repeat('Because. ', 9), 'en',
                       (select min(id) from company_value_wording), now(), now(), current_date,
                       (select id from store where code = ?4)
                  from nomination_call c where c.code = 'nt-star' returning id
                """,
                id(nominator).value(),
                id(nominee).value(),
                nominator + nominee,
                HERE);
    }

    void passed(Duration time) {
        em.flush();
        reminding.run(0, now.plus(time).plus(MOMENT));
    }

    long atDesk(Kind kind, long about) {
        return made(
                "select count(*) from notice where desk = 'hr' and kind = ?1 and about_id = ?2",
                kind.code(),
                about);
    }
}
