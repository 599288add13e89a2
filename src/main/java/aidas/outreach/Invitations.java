package aidas.outreach;

import aidas.organisation.Found;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads invitations with what became of them. */
@Store
class Invitations {

    private static final int MOST_WORDS = 60;

    /** The state is derived here once, for the list, its filter and a single one. */
    private static final String ALL =
            """
            select t.id, t.source, t.external_id, s.code, s.name, t.survey, t.language, t.reference,
                   t.customer, t.made_at, t.made_by, t.expires_at, t.revoked_at, a.settled_at,
                   a.response_id, st.state
              from ticket t
              join store s on s.id = t.store_id
              left join survey_answer a on a.ticket_id = t.id and a.client_key = ''
             cross join lateral (
                   select case when a.settled_at is not null then 'answered'
                               when t.revoked_at is not null then 'revoked'
                               when a.id is not null then 'begun'
                               when t.expires_at <= :now then 'expired'
                               else 'open' end) as st (state)
             where t.kind = 'personal'
            """;

    private static final String FILTER =
            """
               and (:state = '' or st.state = :state)
               and position(:words in lower(concat_ws(' ', t.source, t.external_id, t.reference,
                            t.customer, s.code, s.name))) > 0
            """;

    @PersistenceContext EntityManager em;

    Optional<Invitation> find(long id, Instant now) {
        return rows(
                        em.createNativeQuery(ALL + " and t.id = :id", Tuple.class)
                                .setParameter("now", now)
                                .setParameter("id", id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** Newest first. */
    Found<Invitation> search(InvitationSearch asked, Instant now) {
        var total =
                filtered(
                                "select count(*) from (" + ALL + FILTER + ") found",
                                Long.class,
                                asked,
                                now)
                        .getSingleResult();
        var found =
                filtered(
                                ALL + FILTER + " order by t.made_at desc, t.id desc",
                                Tuple.class,
                                asked,
                                now)
                        .setFirstResult(asked.first())
                        .setMaxResults(asked.size())
                        .getResultList();
        return new Found<>(rows(found), (Long) total);
    }

    private jakarta.persistence.Query filtered(
            String sql, Class<?> type, InvitationSearch asked, Instant now) {
        var words = asked.words().toLowerCase(Locale.ROOT);
        return em.createNativeQuery(sql, type)
                .setParameter("now", now)
                .setParameter("state", asked.state() == null ? "" : asked.state().code())
                .setParameter("words", words.substring(0, Math.min(words.length(), MOST_WORDS)));
    }

    private static List<Invitation> rows(List<?> found) {
        return found.stream().map(row -> row((Tuple) row)).toList();
    }

    private static Invitation row(Tuple row) {
        return new Invitation(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, Instant.class),
                row.get(10, String.class),
                row.get(11, Instant.class),
                row.get(12, Instant.class),
                row.get(13, Instant.class),
                row.get(14, Long.class),
                TicketState.ofCode(row.get(15, String.class)).orElseThrow());
    }
}
