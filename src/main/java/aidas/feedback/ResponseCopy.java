package aidas.feedback;

import static aidas.feedback.Responses.texts;

import aidas.feedback.Linked.Known;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps many responses at once: looks which are there, copies the others in. That costs half of
 * what inserting them does, but has no answer if the same one arrives elsewhere at this moment.
 */
@Store
class ResponseCopy {

    private static final String RESPONSE =
            """
            response (id, source, external_id, store_id, team_id, channel, occurred_at, day,
                   received_at, scale, score, comment, language, place, transaction_value, reference,
                   customer, survey_version_id, company_score, chips, standards_met,
                   standards_missed, reason, quotable, cause)
            """;

    private static final int RESPONSE_COLUMNS = 25;

    private static final String ATTRIBUTION =
            """
            attribution (response_id, employee_id, team_id, weight, source, rule, evidence,
                   occurred_at)
            """;

    private static final int ATTRIBUTION_COLUMNS = 8;

    @Inject SetWise setWise;
    @Inject ResponseIds ids;

    /**
     * @param sorted by key
     * @return those that were new; empty if another one of these came in meanwhile, and then
     *     nothing is stored
     */
    Optional<List<Known>> add(List<Known> sorted, Instant receivedAt) {
        var there = there(sorted);
        var fresh =
                there.isEmpty()
                        ? sorted
                        : sorted.stream().filter(k -> !there.contains(k.response().key())).toList();
        if (fresh.isEmpty()) {
            return Optional.of(fresh);
        }
        var taken = ids.take(fresh.size());
        var responses = new BinaryRows();
        var credits = new BinaryRows();
        boolean credited = false;
        for (int i = 0; i < taken.length; i++) {
            write(responses, taken[i], fresh.get(i), receivedAt);
            for (var attribution : fresh.get(i).attributions()) {
                write(credits, taken[i], fresh.get(i), attribution);
                credited = true;
            }
        }
        if (!setWise.copied(RESPONSE, responses)) {
            return Optional.empty();
        }
        if (credited && !setWise.copied(ATTRIBUTION, credits)) {
            throw new IllegalStateException("new responses had credits already");
        }
        return Optional.of(fresh);
    }

    private Set<ResponseKey> there(List<Known> sorted) {
        Map<String, List<ResponseKey>> bySource =
                sorted.stream()
                        .map(known -> known.response().key())
                        .collect(Collectors.groupingBy(ResponseKey::source));
        var there = new HashSet<ResponseKey>();
        bySource.forEach(
                (source, keys) ->
                        setWise.rows(
                                """
                                select external_id from response
                                 where source = ? and external_id = any(?)
                                """,
                                row -> there.add(new ResponseKey(source, row.getString(1))),
                                source,
                                texts(keys, ResponseKey::externalId)));
        return there;
    }

    private static void write(BinaryRows rows, Long id, Known known, Instant receivedAt) {
        var response = known.response();
        var interaction = response.interaction();
        var rating = response.rating();
        var particulars = response.particulars();
        rows.row(RESPONSE_COLUMNS)
                .number(id)
                .text(response.key().source())
                .text(response.key().externalId())
                .number(known.storeId())
                .number(known.teamId())
                .text(interaction.channel().code())
                .moment(interaction.occurredAt())
                .day(known.day())
                .moment(receivedAt)
                .text(rating.scale().code())
                .decimal(rating.score())
                .text(rating.comment())
                .text(rating.language())
                .text(rating.place())
                .decimal(interaction.transactionValue())
                .text(interaction.reference())
                .text(interaction.customer())
                .number(particulars.version().id())
                .decimal(particulars.companyScore())
                .texts(particulars.chips())
                .texts(particulars.met())
                .texts(particulars.missed())
                .text(particulars.reason())
                .truth(particulars.quotable())
                .text(particulars.cause().code());
    }

    private static void write(BinaryRows rows, Long id, Known known, Attribution attribution) {
        rows.row(ATTRIBUTION_COLUMNS)
                .number(id)
                .number(attribution.employeeId())
                .number(attribution.teamId())
                .decimal(attribution.weight())
                .text(attribution.rule().source())
                .text(attribution.rule().version())
                .text(attribution.evidence())
                .moment(known.response().interaction().occurredAt());
    }
}
