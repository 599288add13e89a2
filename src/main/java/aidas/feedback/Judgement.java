package aidas.feedback;

import static aidas.feedback.Field.CHANNEL;
import static aidas.feedback.Field.COMMENT;
import static aidas.feedback.Field.CUSTOMER;
import static aidas.feedback.Field.EMPLOYEES;
import static aidas.feedback.Field.EXTERNAL_ID;
import static aidas.feedback.Field.LANGUAGE;
import static aidas.feedback.Field.OCCURRED_AT;
import static aidas.feedback.Field.PLACE;
import static aidas.feedback.Field.REFERENCE;
import static aidas.feedback.Field.SOURCE;
import static aidas.feedback.Field.STORE;
import static aidas.feedback.Field.TEAM;
import static aidas.feedback.Field.TRANSACTION_VALUE;

import aidas.access.StoreCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reads one draft field by field and gathers everything that is wrong with it (R1.1 to R1.9). */
final class Judgement {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final BigDecimal MOST_VALUE = new BigDecimal("99999999.9999");

    private final Findings findings;
    private final Questioning questioning;
    private final Instant now;

    Judgement(Draft draft, SurveyCatalogue surveys, Instant now) {
        this.findings = new Findings(draft);
        this.questioning = new Questioning(findings, surveys);
        this.now = now;
    }

    NewResponse response() {
        String source = findings.text(SOURCE);
        String externalId = findings.text(EXTERNAL_ID);
        String store = findings.text(STORE);
        String team = findings.text(TEAM);
        var channel = channel();
        var occurredAt = occurredAt();
        var version = questioning.version();
        var score = questioning.score(version);
        String comment = findings.text(COMMENT);
        String language = language();
        String place = findings.text(PLACE);
        var employees = employees();
        var value = value();
        String reference = findings.text(REFERENCE);
        String customer = findings.text(CUSTOMER);
        if (version == null) {
            findings.mustBeNone();
        }
        var particulars = questioning.particulars(version);
        return new NewResponse(
                new ResponseKey(source, externalId),
                new Interaction(
                        new StoreCode(store),
                        team,
                        channel,
                        occurredAt,
                        employees,
                        value,
                        reference,
                        customer),
                new Rating(version.scale(), score, comment, language, place),
                particulars);
    }

    private Channel channel() {
        String code = findings.text(CHANNEL);
        return code == null
                ? Channel.STORE
                : Channel.ofCode(code)
                        .orElseGet(
                                () ->
                                        findings.wrong(
                                                CHANNEL,
                                                "expected store, online, mobile or phone"));
    }

    private Instant occurredAt() {
        String text = findings.text(OCCURRED_AT);
        if (text == null) {
            return null;
        }
        try {
            var at = Moments.parse(text);
            if (at.isBefore(EARLIEST)) {
                return findings.wrong(OCCURRED_AT, "expected a time since 2000");
            }
            return at.isAfter(now.plus(AHEAD))
                    ? findings.wrong(OCCURRED_AT, "expected a time that is not in the future")
                    : at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return findings.wrong(
                    OCCURRED_AT, "expected a time with offset such as 2026-03-14T10:15:30+02:00");
        }
    }

    private String language() {
        String language = findings.text(LANGUAGE);
        return language == null || isCode(language)
                ? language
                : findings.wrong(LANGUAGE, "expected two small letters such as bg");
    }

    private static boolean isCode(String language) {
        return language.length() == 2
                && language.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private BigDecimal value() {
        var value = findings.number(TRANSACTION_VALUE);
        boolean fits =
                value == null
                        || value.signum() >= 0
                                && value.compareTo(MOST_VALUE) <= 0
                                && value.stripTrailingZeros().scale() <= 4;
        return fits
                ? value
                : findings.wrong(
                        TRANSACTION_VALUE, "expected 0 to 99999999.9999, at most four decimals");
    }

    private List<Share> employees() {
        var named = findings.employees();
        try {
            return named.isEmpty() ? List.of() : Shares.of(named);
        } catch (IllegalArgumentException e) {
            findings.wrong(EMPLOYEES, e.getMessage());
            return List.of();
        }
    }
}
