package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.survey.AskedVersion;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Responses for tests, good unless a test spoils one field. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private static final Map<String, Side> CHIPS =
            Map.of("friendly", Side.PERSON, "price", Side.COMPANY, "policy", Side.COMPANY);

    /** Of the built-in survey of NPS: one question. */
    static final AskedVersion NPS =
            new AskedVersion(1, "nps", 1, true, Scale.NPS_0_10, null, CHIPS, Set.of());

    /** Asks about the person, retired. */
    static final AskedVersion VISIT_1 =
            new AskedVersion(2, "visit", 1, false, Scale.CSAT_1_5, null, CHIPS, Set.of("greeted"));

    /** Asks about person and company, the current one. */
    static final AskedVersion VISIT_2 =
            new AskedVersion(
                    3,
                    "visit",
                    2,
                    true,
                    Scale.NPS_0_10,
                    Scale.CSAT_1_5,
                    CHIPS,
                    Set.of("greeted", "thanked"));

    static final SurveyCatalogue SURVEYS = new SurveyCatalogue(List.of(NPS, VISIT_1, VISIT_2));

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
                new Rating(Scale.NPS_0_10, BigDecimal.valueOf(score), null, null, null),
                said(NPS));
    }

    static Particulars said(AskedVersion version, String... chips) {
        return new Particulars(version, null, List.of(chips), List.of(), List.of(), null, false);
    }

    /** The same response with something else said. */
    static NewResponse saying(NewResponse response, Particulars particulars) {
        return new NewResponse(
                response.key(), response.interaction(), response.rating(), particulars);
    }
}
