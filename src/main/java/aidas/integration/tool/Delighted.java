package aidas.integration.tool;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;

/** A webhook's event, or a response as the API tells it (R2.1). */
final class Delighted implements Adapter {

    private static final String SECONDS = "(created|updated)_at|.*\\.(created|updated)_at";

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        var type = whole.text("event_type");
        if (!type.isEmpty() && !type.startsWith("survey_response")) {
            return new Passed(whole.text("event_id"), Why.OTHER_KIND);
        }
        var response = type.isEmpty() ? whole : whole.object("event_data");
        return new Said(
                whole.text("event_id"),
                response.key("id"),
                type.isEmpty() ? Progress.DONE : Progress.OPEN,
                changed(response),
                facts(response.json()));
    }

    private static Instant changed(Piece response) {
        var seconds = response.text("updated_at");
        return seconds.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
    }

    private static Facts facts(JsonObject response) {
        var facts = new ArrayList<Fact>();
        if (response.get("person") instanceof JsonString id) {
            facts.add(new Fact("person.id", "", id.getString()));
        }
        for (var fact : Flat.facts(response)) {
            boolean time = fact.name().matches(SECONDS) && fact.text().matches("\\d{1,11}");
            facts.add(
                    time
                            ? new Fact(
                                    fact.name(),
                                    "",
                                    Instant.ofEpochSecond(Long.parseLong(fact.text())).toString())
                            : fact);
        }
        return Facts.of(facts);
    }
}
