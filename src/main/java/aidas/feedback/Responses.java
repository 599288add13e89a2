package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeps responses and their credits. */
@Store
class Responses {

    /** From so many on, copying them in costs less than inserting them. */
    private static final int FEW = 50;

    @Inject SetWise setWise;
    @Inject ResponseIds ids;
    @Inject ResponseCopy copy;

    /**
     * Stores what is new, with its credits.
     *
     * @param sorted by key, so that two chunks with the same keys wait for each other in one order
     * @return those that were new; the others had come before (R2.1)
     */
    List<Known> add(List<Known> sorted, Instant receivedAt) {
        return sorted.size() < FEW
                ? inserted(sorted, receivedAt)
                : copy.add(sorted, receivedAt).orElseGet(() -> inserted(sorted, receivedAt));
    }

    /** 0 if it is not here. */
    long id(ResponseKey key) {
        return setWise
                .rows(
                        "select id from response where source = ? and external_id = ?",
                        row -> row.getLong(1),
                        key.source(),
                        key.externalId())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private List<Known> inserted(List<Known> sorted, Instant receivedAt) {
        var taken = ids.take(sorted.size());
        Set<Long> stored = new HashSet<>(insert(sorted, taken, receivedAt));
        var fresh = new ArrayList<Known>();
        var credits = new ArrayList<Credit>();
        for (int i = 0; i < taken.length; i++) {
            if (stored.contains(taken[i])) {
                var known = sorted.get(i);
                fresh.add(known);
                for (var attribution : known.attributions()) {
                    credits.add(new Credit(taken[i], known, attribution));
                }
            }
        }
        credit(credits);
        return fresh;
    }

    private record Credit(long responseId, Known of, Attribution attribution) {}

    private List<Long> insert(List<Known> sorted, Long[] taken, Instant receivedAt) {
        return setWise.rows(
                """
                insert into response (id, source, external_id, store_id, team_id, channel,
                       occurred_at, day, received_at, scale, score, comment, language, place,
                       transaction_value, reference, customer, survey_version_id, company_score,
                       chips, standards_met, standards_missed, reason, quotable, cause)
                select id, source, external_id, store_id, team_id, channel, occurred_at, day,
                       ?::timestamptz, scale, score, comment, language, place,
                       transaction_value, reference, customer, survey_version_id, company_score,
                       string_to_array(chips, ';'), string_to_array(standards_met, ';'),
                       string_to_array(standards_missed, ';'), reason, quotable, cause
                  from unnest(?, ?, ?, ?, ?, ?, ?::timestamptz[], ?::date[], ?, ?, ?, ?, ?, ?, ?, ?,
                              ?, ?, ?, ?, ?, ?, ?::boolean[], ?)
                    as incoming (id, source, external_id, store_id, team_id, channel, occurred_at,
                       day, scale, score, comment, language, place, transaction_value, reference,
                       customer, survey_version_id, company_score, chips, standards_met,
                       standards_missed, reason, quotable, cause)
                on conflict (source, external_id) do nothing
                returning id
                """,
                row -> row.getLong(1),
                receivedAt.toString(),
                taken,
                texts(sorted, k -> k.response().key().source()),
                texts(sorted, k -> k.response().key().externalId()),
                longs(sorted, Known::storeId),
                longs(sorted, Known::teamId),
                texts(sorted, k -> k.response().interaction().channel().code()),
                texts(sorted, k -> k.response().interaction().occurredAt().toString()),
                texts(sorted, k -> k.day().toString()),
                texts(sorted, k -> k.response().rating().scale().code()),
                decimals(sorted, k -> k.response().rating().score()),
                texts(sorted, k -> k.response().rating().comment()),
                texts(sorted, k -> k.response().rating().language()),
                texts(sorted, k -> k.response().rating().place()),
                decimals(sorted, k -> k.response().interaction().transactionValue()),
                texts(sorted, k -> k.response().interaction().reference()),
                texts(sorted, k -> k.response().interaction().customer()),
                longs(sorted, k -> k.response().particulars().version().id()),
                decimals(sorted, k -> k.response().particulars().companyScore()),
                texts(sorted, k -> joined(k.response().particulars().chips())),
                texts(sorted, k -> joined(k.response().particulars().met())),
                texts(sorted, k -> joined(k.response().particulars().missed())),
                texts(sorted, k -> k.response().particulars().reason()),
                texts(sorted, k -> String.valueOf(k.response().particulars().quotable())),
                texts(sorted, k -> k.response().particulars().cause().code()));
    }

    private static String joined(List<String> codes) {
        return codes.isEmpty() ? null : String.join(Field.SEPARATOR, codes);
    }

    private void credit(List<Credit> credits) {
        if (credits.isEmpty()) {
            return;
        }
        setWise.update(
                """
                insert into attribution (response_id, employee_id, team_id, weight, source, rule,
                       evidence, occurred_at)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                """,
                longs(credits, Credit::responseId),
                longs(credits, c -> c.attribution().employeeId()),
                longs(credits, c -> c.attribution().teamId()),
                decimals(credits, c -> c.attribution().weight()),
                texts(credits, c -> c.attribution().rule().source()),
                texts(credits, c -> c.attribution().rule().version()),
                texts(credits, c -> c.attribution().evidence()),
                texts(credits, c -> c.of().response().interaction().occurredAt().toString()));
    }

    static <T> String[] texts(List<T> rows, Function<T, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    static <T> Long[] longs(List<T> rows, Function<T, Long> of) {
        return rows.stream().map(of).toArray(Long[]::new);
    }

    static <T> BigDecimal[] decimals(List<T> rows, Function<T, BigDecimal> of) {
        return rows.stream().map(of).toArray(BigDecimal[]::new);
    }
}
