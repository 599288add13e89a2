package aidas.integration.tool;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A webhook's event, or a response by itself. An answer is called {@code answers.} with the id of
 * its field, and by the reference that the form's author gave, {@code ref.} before it (R2.3).
 */
final class Typeform implements Adapter {

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        var type = whole.text("event_type");
        if (!type.isEmpty() && !type.startsWith("form_response")) {
            return new Passed(whole.text("event_id"), Why.OTHER_KIND);
        }
        var response = type.isEmpty() ? whole : whole.object("form_response");
        return new Said(
                whole.text("event_id"),
                response.key("token"),
                type.equals("form_response_partial") ? Progress.OPEN : Progress.DONE,
                Moment.read(response.text("submitted_at")).orElse(null),
                facts(response));
    }

    private static Facts facts(Piece response) {
        var fields = fields(response);
        var facts = new ArrayList<Fact>();
        for (var answer : response.objects("answers")) {
            var id = answer.object("field").key("id");
            var text = text(answer);
            var field = fields.get(id);
            facts.add(new Fact("answers." + id, field == null ? "" : field.text("title"), text));
            if (field != null && field.has("ref")) {
                facts.add(new Fact("ref." + field.text("ref"), field.text("title"), text));
            }
        }
        for (var variable : response.objects("variables")) {
            var value = variable.text(variable.text("type"));
            facts.add(new Fact("variables." + variable.text("key"), "", value));
        }
        facts.addAll(
                Flat.facts(response.json()).stream()
                        .filter(fact -> !fact.name().matches("(answers|definition|variables)\\..*"))
                        .toList());
        return Facts.of(facts);
    }

    private static Map<String, Piece> fields(Piece response) {
        var fields = new HashMap<String, Piece>();
        var all =
                response.has("definition")
                        ? response.object("definition").objects("fields")
                        : List.<Piece>of();
        all.forEach(field -> fields.put(field.text("id"), field));
        return fields;
    }

    /** Each type of answer has a member of its own name. */
    private static String text(Piece answer) {
        var type = answer.text("type");
        var value = answer.json().get(type);
        if (value == null) {
            throw answer.wrong(type.isEmpty() ? "type" : type, "expected the answer");
        }
        return switch (value) {
            case JsonObject chosen when chosen.get("labels") instanceof JsonArray labels ->
                    Flat.joined(labels);
            case JsonObject chosen when chosen.containsKey("label") ->
                    Flat.text(chosen.get("label"));
            case JsonObject chosen when chosen.containsKey("other") ->
                    Flat.text(chosen.get("other"));
            case JsonArray list -> Flat.joined(list);
            default -> Flat.text(value);
        };
    }
}
