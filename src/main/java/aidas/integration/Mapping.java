package aidas.integration;

import aidas.feedback.Field;
import aidas.integration.tool.Tool;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where a source's payloads hold what (R4.1).
 *
 * @param survey by which scores are read: its code
 * @param store of answers that name none; empty for none
 * @param channel of all answers: store, online, mobile or phone
 * @param zone of times without an offset
 * @param names by field: the payload's name of it
 * @param choices by the text or id of a choice: the score that it is worth
 */
public record Mapping(
        String survey,
        String store,
        String channel,
        ZoneId zone,
        Map<Field, String> names,
        Map<String, BigDecimal> choices)
        implements Serializable {

    /** What a payload can be asked for; the rest is the source's own. */
    public static final Set<Field> FIELDS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Field.SCORE,
                            Field.COMMENT,
                            Field.STORE,
                            Field.TEAM,
                            Field.EMPLOYEES,
                            Field.OCCURRED_AT,
                            Field.LANGUAGE,
                            Field.REFERENCE,
                            Field.CUSTOMER,
                            Field.TRANSACTION_VALUE));

    public Mapping {
        names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(names));
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** Where a tool usually has things. */
    public static Mapping usual(Tool tool, String survey) {
        return new Mapping(survey, "", "store", ZoneId.of("UTC"), tool.usual(), Map.of());
    }

    /** What the payload calls a field; empty if it is not asked for it. */
    public String name(Field field) {
        return names.getOrDefault(field, "");
    }
}
