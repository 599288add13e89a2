package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Responses for tests, good unless a test spoils one field. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private Drafts() {}

    static Draft good() {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.SOURCE, "till");
        texts.put(Field.EXTERNAL_ID, "R-1");
        texts.put(Field.STORE, "BG-SOF-01");
        texts.put(Field.OCCURRED_AT, "2026-03-14T10:15:30+02:00");
        texts.put(Field.SCALE, "NPS");
        texts.put(Field.SCORE, "9");
        return new Draft(texts, List.of(), List.of());
    }

    static Draft with(Field field, String text) {
        Map<Field, String> texts = new EnumMap<>(good().texts());
        texts.put(field, text);
        return new Draft(texts, List.of(), List.of());
    }

    static Draft without(Field field) {
        Map<Field, String> texts = new EnumMap<>(good().texts());
        texts.remove(field);
        return new Draft(texts, List.of(), List.of());
    }

    static Draft by(Draft.Named... employees) {
        return new Draft(good().texts(), List.of(employees), List.of());
    }

    static NewResponse response(String id, String at, int score, String team, String... people) {
        var weights = people.length == 0 ? List.<BigDecimal>of() : Weights.equal(people.length);
        var shares =
                Arrays.stream(people)
                        .map(
                                number ->
                                        new Share(
                                                new EmployeeNumber(number),
                                                weights.get(Arrays.asList(people).indexOf(number))))
                        .toList();
        return new NewResponse(
                new ResponseKey("till", id),
                new Interaction(
                        new StoreCode("BG-SOF-01"),
                        team,
                        Channel.STORE,
                        Instant.parse(at),
                        shares,
                        new BigDecimal("12.50"),
                        null,
                        null),
                new Rating(Scale.NPS_0_10, BigDecimal.valueOf(score), null, null, null));
    }
}
