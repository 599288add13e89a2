package aidas.recovery;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads what customers answered, to make cases of it. */
@Store
class Answers {

    /** A reason that bears the code of a cause names it. */
    private static final String ANSWER =
            """
            select r.id, r.store_id, r.scale, r.score, r.transaction_value,
                   case when coalesce(c.language, r.language) in ('en', 'bg', 'lt')
                        then coalesce(c.language, r.language) else s.language end,
                   coalesce((select k.code from recovery_cause k
                              where k.active and k.code = any(r.chips)
                              order by k.position limit 1), 'other')
              from response r join store s on s.id = r.store_id
              left join response_contact c on c.response_id = r.id
             where r.id = ?
            """;

    private static final String VOICE =
            """
            select u.id, u.store_id,
                   case when u.language in ('en', 'bg', 'lt') then u.language else s.language end
              from unsolicited_feedback u join store s on s.id = u.store_id
             where u.id = ? and u.withdrawn_at is null
            """;

    @Inject SetWise setWise;

    /** Empty unless its score lies in the unfavourable band of its scale. */
    Optional<Candidate> unhappy(long response) {
        return setWise
                .rows(
                        ANSWER,
                        row -> {
                            var scale = Scale.ofCode(row.getString(3)).orElseThrow();
                            return scale.band(row.getBigDecimal(4)) == Band.UNFAVOURABLE
                                    ? List.of(
                                            new Candidate(
                                                    row.getLong(1),
                                                    null,
                                                    null,
                                                    new StoreId(row.getLong(2)),
                                                    row.getString(7),
                                                    "",
                                                    row.getBigDecimal(5),
                                                    language(row.getString(6)),
                                                    Candidate.Reach.UNKNOWN))
                                    : List.<Candidate>of();
                        },
                        response)
                .stream()
                .flatMap(List::stream)
                .findFirst();
    }

    /** Of something that was said unasked; empty if there is none, or it was withdrawn. */
    Optional<Candidate> unasked(long voice, String cause, Candidate.Reach customer) {
        return setWise
                .rows(
                        VOICE,
                        row ->
                                new Candidate(
                                        null,
                                        row.getLong(1),
                                        null,
                                        new StoreId(row.getLong(2)),
                                        cause,
                                        "",
                                        null,
                                        language(row.getString(3)),
                                        customer),
                        voice)
                .stream()
                .findFirst();
    }

    private static Language language(String code) {
        return Language.ofCode(code).orElseThrow();
    }
}
