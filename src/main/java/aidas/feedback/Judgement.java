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
import static aidas.feedback.Field.SCALE;
import static aidas.feedback.Field.SCORE;
import static aidas.feedback.Field.SOURCE;
import static aidas.feedback.Field.STORE;
import static aidas.feedback.Field.TEAM;
import static aidas.feedback.Field.TRANSACTION_VALUE;

import aidas.access.StoreCode;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one draft field by field and gathers everything that is wrong with it (R1.1 to R1.6). */
final class Judgement {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final String SCALES =
            Arrays.stream(Scale.values()).map(Scale::code).collect(Collectors.joining(", "));
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final BigDecimal MOST_VALUE = new BigDecimal("99999999.9999");

    /** Exponents of three digits would make numbers that fill the memory when they are added. */
    static final Pattern PLAIN =
            Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,15})?([eE][+-]?[0-9]{1,2})?");

    private final Draft draft;
    private final Instant now;
    private final List<Violation> violations;

    Judgement(Draft draft, Instant now) {
        this.draft = draft;
        this.now = now;
        this.violations = new ArrayList<>(draft.violations());
    }

    NewResponse response() {
        String source = text(SOURCE);
        String externalId = text(EXTERNAL_ID);
        String store = text(STORE);
        String team = text(TEAM);
        var channel = channel();
        var occurredAt = occurredAt();
        var scale = scale();
        var score = score(scale);
        String comment = text(COMMENT);
        String language = language();
        String place = text(PLACE);
        var employees = employees();
        var value = value();
        String reference = text(REFERENCE);
        String customer = text(CUSTOMER);
        if (!violations.isEmpty()) {
            throw new Refused(List.copyOf(new LinkedHashSet<>(violations)));
        }
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
                new Rating(scale, score, comment, language, place));
    }

    /** The field's text without blanks around it; null if there is none. */
    private String text(Field field) {
        String text = draft.text(field).strip();
        if (text.isEmpty()) {
            if (field.required() && unnamed(field)) {
                wrong(field, "is required");
            }
            return null;
        }
        if (text.length() > field.length()) {
            return wrong(
                    field,
                    "expected at most " + field.length() + " characters, got " + text.length());
        }
        return Characters.fault(text, field.kind() == Field.Kind.PROSE)
                .map(fault -> this.<String>wrong(field, fault))
                .orElse(text);
    }

    private boolean unnamed(Field field) {
        return violations.stream().noneMatch(v -> v.field().equals(field.wireName()));
    }

    private <T> T wrong(Field field, String message) {
        violations.add(new Violation(field.wireName(), message));
        return null;
    }

    private Channel channel() {
        String code = text(CHANNEL);
        return code == null
                ? Channel.STORE
                : Channel.ofCode(code)
                        .orElseGet(() -> wrong(CHANNEL, "expected store, online, mobile or phone"));
    }

    private Instant occurredAt() {
        String text = text(OCCURRED_AT);
        if (text == null) {
            return null;
        }
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST)) {
                return wrong(OCCURRED_AT, "expected a time since 2000");
            }
            return at.isAfter(now.plus(AHEAD))
                    ? wrong(OCCURRED_AT, "expected a time that is not in the future")
                    : at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return wrong(
                    OCCURRED_AT, "expected a time with offset such as 2026-03-14T10:15:30+02:00");
        }
    }

    private Scale scale() {
        String code = text(SCALE);
        return code == null
                ? null
                : Scale.ofCode(code).orElseGet(() -> wrong(SCALE, "expected one of " + SCALES));
    }

    private BigDecimal score(Scale scale) {
        var score = number(SCORE);
        return score == null || scale == null || scale.takes(score)
                ? score
                : wrong(SCORE, "expected " + scale.expectation());
    }

    private String language() {
        String language = text(LANGUAGE);
        return language == null || language.matches("[a-z]{2}")
                ? language
                : wrong(LANGUAGE, "expected two small letters such as bg");
    }

    private BigDecimal value() {
        var value = number(TRANSACTION_VALUE);
        boolean fits =
                value == null
                        || value.signum() >= 0
                                && value.compareTo(MOST_VALUE) <= 0
                                && value.stripTrailingZeros().scale() <= 4;
        return fits
                ? value
                : wrong(TRANSACTION_VALUE, "expected 0 to 99999999.9999, at most four decimals");
    }

    private BigDecimal number(Field field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return PLAIN.matcher(text).matches()
                ? new BigDecimal(text)
                : wrong(field, "expected a number");
    }

    private List<Share> employees() {
        var named = draft.employees();
        try {
            return named.isEmpty() ? List.of() : Shares.of(named);
        } catch (IllegalArgumentException e) {
            wrong(EMPLOYEES, e.getMessage());
            return List.of();
        }
    }
}
