package aidas.integration.tool;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A webhook's event, which has ids only, a list of responses, or a response with its answers: they
 * are called {@code question.} with the question's id, and that of the row where it has rows
 * (R2.4).
 */
final class SurveyMonkey implements Adapter {

    private static final String BEGUN = "response_created|response_updated|response_completed";

    @Override
    public List<JsonObject> parts(JsonObject document) {
        var whole = Piece.of(document);
        return whole.has("data") && whole.has("per_page")
                ? whole.objects("data").stream().map(Piece::json).toList()
                : List.of(document);
    }

    @Override
    public Incoming read(JsonObject payload) {
        var whole = Piece.of(payload);
        if (whole.has("event_type")) {
            return event(whole);
        }
        boolean told = whole.has("pages");
        boolean done = told && !"partial".equals(whole.text("response_status"));
        return new Said(
                "",
                whole.key("id"),
                told ? done ? Progress.DONE : Progress.OPEN : Progress.ANNOUNCED,
                Moment.read(whole.text("date_modified")).orElse(null),
                facts(whole));
    }

    private static Incoming event(Piece whole) {
        var type = whole.text("event_type");
        var event = whole.text("event_id") + "/" + type + "/" + whole.text("object_id");
        if (!type.matches(BEGUN)) {
            return new Passed(event, Why.OTHER_KIND);
        }
        return new Said(
                event,
                whole.key("object_id"),
                Progress.ANNOUNCED,
                null,
                Facts.of(Flat.facts(whole.json())));
    }

    private static Facts facts(Piece response) {
        var facts = new ArrayList<Fact>();
        for (var page : response.objects("pages")) {
            for (var question : page.objects("questions")) {
                for (var answer : question.objects("answers")) {
                    var text = answer.has("text") ? answer.text("text") : answer.text("choice_id");
                    var name = "question." + question.key("id");
                    if (answer.has("row_id")) {
                        facts.add(new Fact(name + "." + answer.text("row_id"), "", text));
                    }
                    facts.add(new Fact(name, "", text));
                }
            }
        }
        facts.addAll(Flat.facts(response.json()));
        return Facts.of(facts);
    }
}
