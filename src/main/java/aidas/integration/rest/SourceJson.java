package aidas.integration.rest;

import aidas.feedback.Field;
import aidas.integration.Mapping;
import aidas.integration.Registered;
import aidas.integration.SourceDraft;
import aidas.integration.SourceView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source.
 *
 * @param secret brought along, or told once where the portal drew it; null ever after
 * @param names by field of the intake: the payload's name of it; null for the tool's usual ones
 * @param choices by choice: the score that it is worth
 * @param path where the tool sends to; not read
 */
public record SourceJson(
        String code,
        String tool,
        String name,
        String secret,
        String survey,
        String store,
        String channel,
        String zone,
        Map<String, String> names,
        Map<String, BigDecimal> choices,
        String path,
        Instant madeAt,
        String madeBy,
        Instant retiredAt) {

    static SourceJson of(SourceView source) {
        return of(source, null);
    }

    static SourceJson of(Registered registered) {
        return of(registered.source(), Given.orNull(registered.secret()));
    }

    private static SourceJson of(SourceView source, String secret) {
        var mapping = source.mapping();
        return new SourceJson(
                source.code(),
                source.tool().code(),
                source.name(),
                secret,
                mapping.survey(),
                Given.orNull(mapping.store()),
                mapping.channel(),
                mapping.zone().getId(),
                names(mapping),
                mapping.choices(),
                source.path(),
                source.madeAt(),
                source.madeBy(),
                source.retiredAt());
    }

    private static Map<String, String> names(Mapping mapping) {
        var names = new TreeMap<String, String>();
        for (var each : mapping.names().entrySet()) {
            Field field = each.getKey();
            names.put(field.wireName(), each.getValue());
        }
        return names;
    }

    SourceDraft toDraft() {
        return new SourceDraft(
                code, tool, name, secret, survey, store, channel, zone, names, scores());
    }

    private Map<String, String> scores() {
        var scores = new TreeMap<String, String>();
        if (choices != null) {
            choices.forEach(
                    (choice, score) ->
                            scores.put(choice, score == null ? "" : score.toPlainString()));
        }
        return scores;
    }
}
