package aidas.feedback;

import static aidas.feedback.Responses.texts;

import aidas.feedback.Linked.Unknown;
import aidas.feedback.QuarantinedResponse.State;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the responses whose references nobody knows (R4.1). */
@Store
class Quarantine {

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;

    /**
     * @param sorted by key
     * @return the keys that were new; the others wait already or were stored before
     */
    Set<ResponseKey> add(List<Unknown> sorted, Instant receivedAt) {
        if (sorted.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                setWise.rows(
                        """
                        insert into quarantined_response
                               (source, external_id, field, reason, payload, received_at, state)
                        select incoming.*, ?::timestamptz, 'waiting'
                          from unnest(?, ?, ?, ?, ?) as incoming (source, external_id, field,
                               reason, payload)
                         where not exists (select 1 from response
                                            where response.source = incoming.source
                                              and response.external_id = incoming.external_id)
                        on conflict (source, external_id) where state = 'waiting' do nothing
                        returning source, external_id
                        """,
                        row -> new ResponseKey(row.getString(1), row.getString(2)),
                        receivedAt.toString(),
                        texts(sorted, u -> u.response().key().source()),
                        texts(sorted, u -> u.response().key().externalId()),
                        texts(sorted, u -> u.field().wireName()),
                        texts(sorted, Unknown::reason),
                        texts(sorted, u -> JsonText.of(u.response()))));
    }

    /** Locked, so that two administrators cannot decide at once. */
    QuarantinedResponse get(long id) {
        var found = em.find(QuarantinedResponse.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("no response " + id + " in quarantine");
        }
        return found;
    }

    /** Those that wait, oldest first, after the given id. */
    List<Waiting> waiting(long after, int limit) {
        return em.createQuery(
                        """
                        select q from QuarantinedResponse q
                         where q.state = :state and q.id > :after
                         order by q.id
                        """,
                        QuarantinedResponse.class)
                .setParameter("state", State.waiting)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(QuarantinedResponse::waiting)
                .toList();
    }

    /** Why responses wait, most of them first. */
    List<WaitingReason> reasons() {
        return em.createQuery(
                        """
                        select new aidas.feedback.WaitingReason(
                               q.field, q.reason, count(q), min(q.receivedAt))
                          from QuarantinedResponse q
                         where q.state = :state
                         group by q.field, q.reason
                         order by count(q) desc, q.field, q.reason
                        """,
                        WaitingReason.class)
                .setParameter("state", State.waiting)
                .getResultList();
    }

    /** Those that wait for this reason, oldest first, after the given id. */
    List<Waiting> waitingFor(String reason, long after, int limit) {
        return held(reason, after, limit, LockModeType.NONE).stream()
                .map(QuarantinedResponse::waiting)
                .toList();
    }

    /** The same, locked to be decided about. */
    List<QuarantinedResponse> lockedFor(String reason, long after, int limit) {
        return held(reason, after, limit, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<QuarantinedResponse> held(
            String reason, long after, int limit, LockModeType lock) {
        return em.createQuery(
                        """
                        select q from QuarantinedResponse q
                         where q.state = :state and q.reason = :reason and q.id > :after
                         order by q.id
                        """,
                        QuarantinedResponse.class)
                .setParameter("state", State.waiting)
                .setParameter("reason", reason)
                .setParameter("after", after)
                .setMaxResults(limit)
                .setLockMode(lock)
                .getResultList();
    }

    long count() {
        return em.createQuery(
                        "select count(q) from QuarantinedResponse q where q.state = :state",
                        Long.class)
                .setParameter("state", State.waiting)
                .getSingleResult();
    }
}
