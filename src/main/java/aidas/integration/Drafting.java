package aidas.integration;

import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.feedback.Headers;
import aidas.integration.tool.Facts;
import aidas.integration.tool.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a response of an answer's facts, as the mapping says (R4.1, R4.2).
 *
 * @param source code of it
 */
record Drafting(String source, Mapping mapping) {

    private static final int LANGUAGE = 2;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,12})?");

    /**
     * @param came when the first of the answer's events came
     */
    Draft draft(String answer, Facts facts, Instant came) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        mapping.names()
                .forEach(
                        (field, name) ->
                                facts.text(name)
                                        .flatMap(text -> read(field, Legible.of(text.strip())))
                                        .ifPresent(text -> texts.put(field, text)));
        texts.put(Field.SOURCE, source);
        texts.put(Field.EXTERNAL_ID, answer);
        texts.put(Field.SURVEY, mapping.survey());
        texts.put(Field.CHANNEL, mapping.channel());
        texts.putIfAbsent(Field.OCCURRED_AT, came.toString());
        if (!mapping.store().isEmpty()) {
            texts.putIfAbsent(Field.STORE, mapping.store());
        }
        return Headers.drafted(texts);
    }

    /** Is there a score (R3.4)? */
    boolean scored(Facts facts) {
        return facts.text(mapping.name(Field.SCORE)).isPresent();
    }

    private Optional<String> read(Field field, String text) {
        return switch (field) {
            case SCORE -> Optional.of(score(text));
            case COMMENT -> Optional.of(cut(text, Field.COMMENT.length()));
            case LANGUAGE -> language(text);
            case OCCURRED_AT ->
                    Optional.of(
                            Moment.read(text, mapping.zone()).map(Instant::toString).orElse(text));
            case EMPLOYEES -> Optional.of(text.replace(',', ';'));
            default -> Optional.of(text);
        };
    }

    /** 5.0000000000 is 5; what is no number is left for the intake to refuse. */
    private String score(String text) {
        var worth = mapping.choices().get(text);
        if (worth != null) {
            return worth.toPlainString();
        }
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        return number.setScale(Math.max(0, number.scale())).toPlainString();
    }

    private static Optional<String> language(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2}([-_].*)?")
                ? Optional.of(code.substring(0, LANGUAGE))
                : Optional.empty();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
