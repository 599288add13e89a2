package aidas.integration.rest;

import aidas.integration.Tried;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a payload would become; nothing of it was kept.
 *
 * @param progress announced, open or done; null if it holds no answer
 * @param facts all that it says, by the names that a mapping can use
 * @param response the fields of the response
 */
public record TriedJson(
        String answer,
        String progress,
        String state,
        String field,
        String reason,
        Map<String, String> facts,
        Map<String, String> response) {

    static TriedJson of(Tried tried) {
        var facts = new LinkedHashMap<String, String>();
        tried.facts().forEach(fact -> facts.put(fact.name(), fact.text()));
        var response = new LinkedHashMap<String, String>();
        tried.response().forEach(line -> response.put(line.field().wireName(), line.text()));
        return new TriedJson(
                Given.orNull(tried.answer()),
                tried.progress() == null ? null : tried.progress().name().toLowerCase(Locale.ROOT),
                tried.verdict().state().code(),
                Given.orNull(tried.verdict().field()),
                Given.orNull(tried.verdict().reason()),
                facts,
                response);
    }
}
