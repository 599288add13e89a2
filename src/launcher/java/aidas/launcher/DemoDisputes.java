package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Disputes in every state, raised and decided through the API by the demo's own logins, so that
 * each of them finds something to look at.
 *
 * @param url the portal's address
 */
record DemoDisputes(String url, Tokens tokens) {

    private static final String HR_LOOKED = "I compared the roster and the till of that day.";

    void raise() throws IOException, InterruptedException {
        var elena = new Person("elena");
        var mira = new Person("mira");
        var jonas = new Person("jonas");
        var harriet = new Person("harriet");

        var hers = elena.answers("/api/v1/me/feedback?size=60");
        elena.own(hers.pop(), "colleague", "Бях на обяд; на щанда беше Георги.", "E1003");
        elena.own(hers.pop(), "off-duty", "Смяната ми свърши в 14 часа този ден.", null);
        mira.decide(
                elena.own(hers.pop(), "company", "Клиентът пише за цената, не за мен.", null),
                "rejected",
                "Оценката е за обслужването; за цената клиентът отговаря отделно.");
        harriet.decide(
                elena.own(hers.pop(), "colleague", "Този клиент го обслужи Георги.", "E1003"),
                "moved",
                HR_LOOKED);
        harriet.decide(
                elena.own(hers.pop(), "wrong-store", "Не продаваме това в нашия магазин.", null),
                "nobody",
                "The product is sold online only; nobody in the store met this customer.");
        elena.withdraw(elena.own(hers.pop(), "other", "Мисля, че беше друг ден.", null));

        var sofia = mira.answers("/api/v1/stores/BG-SOF-01/feedback?size=120");
        mira.others(sofia, "colleague", "Касата показва друг служител.", "E1001");
        mira.others(sofia, "off-duty", "По график този ден колегата почива.", null);
        harriet.decide(
                mira.others(sofia, "other", "Клиентът описва друг отдел.", null),
                "rejected",
                "The words fit the desk of the person who is credited.");

        var vilnius = jonas.answers("/api/v1/stores/LT-VNO-01/feedback?size=120");
        jonas.others(vilnius, "off-duty", "Tą dieną darbuotojas atostogavo.", null);
        harriet.decide(
                jonas.others(vilnius, "company", "Klientas rašo apie pristatymą.", null),
                "nobody",
                "The customer speaks of the courier; the courier is not ours.");
        var his = jonas.answers("/api/v1/me/feedback?size=20");
        if (!his.isEmpty()) {
            jonas.own(his.pop(), "colleague", "Tuo metu buvau susitikime.", null);
        }
    }

    /** Somebody at the API. */
    private final class Person {

        private final String token;

        Person(String login) throws IOException, InterruptedException {
            token = tokens.of(login);
        }

        /** The keys of answers that are one person's, those that say something hard first. */
        Deque<Long> answers(String path) throws IOException, InterruptedException {
            var hard = new ArrayDeque<Long>();
            var others = new ArrayDeque<Long>();
            for (var answer : send("GET", path, "").asJsonObject().getJsonArray("answers")) {
                var one = answer.asJsonObject();
                var pile = one.getString("band").equals("unfavourable") ? hard : others;
                if (one.getInt("people") == 1) {
                    pile.add(one.getJsonNumber("id").longValue());
                }
            }
            hard.addAll(others);
            return hard;
        }

        /** Disputes the own credit. */
        long own(long answer, String reason, String words, String proposed)
                throws IOException, InterruptedException {
            return raise(answer, null, reason, words, proposed);
        }

        /** Disputes the only credit of the next answer that is no login's of the demo. */
        long others(Deque<Long> answers, String reason, String words, String proposed)
                throws IOException, InterruptedException {
            while (true) {
                long answer = answers.pop();
                var trail = send("GET", "/api/v1/me/feedback/" + answer + "/credits", "");
                var credits = trail.asJsonObject().getJsonArray("credits");
                var number =
                        credits.size() == 1
                                ? credits.getJsonObject(0)
                                        .getJsonObject("employee")
                                        .getString("number")
                                : "E1001";
                if (!number.matches("E1001|E1002|E2001")) {
                    return raise(answer, number, reason, words, proposed);
                }
            }
        }

        private long raise(
                long answer, String employee, String reason, String words, String proposed)
                throws IOException, InterruptedException {
            var said =
                    Json.createObjectBuilder()
                            .add("answer", answer)
                            .add("reason", reason)
                            .add("words", words);
            if (employee != null) {
                said.add("employee", employee);
            }
            if (proposed != null) {
                said.add("proposed", proposed);
            }
            return send("POST", "/api/v1/me/disputes", said.build().toString())
                    .asJsonObject()
                    .getJsonNumber("id")
                    .longValue();
        }

        /** A credit that moves goes to E1003, Elena's colleague. */
        void decide(long dispute, String outcome, String evidence)
                throws IOException, InterruptedException {
            send(
                    "POST",
                    "/api/v1/disputes/" + dispute + "/decision",
                    """
                    {"version":0,"outcome":"%s","employee":"E1003","evidence":"%s"}"""
                            .formatted(outcome, evidence));
        }

        void withdraw(long dispute) throws IOException, InterruptedException {
            send("POST", "/api/v1/disputes/" + dispute + "/withdrawal", "");
        }

        private JsonValue send(String method, String path, String body)
                throws IOException, InterruptedException {
            var request =
                    HttpRequest.newBuilder(URI.create(url + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() >= 300) {
                    throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
                }
                if (answer.body().isEmpty()) {
                    return JsonObject.EMPTY_JSON_OBJECT;
                }
                try (var reader = Json.createReader(new StringReader(answer.body()))) {
                    return reader.readValue();
                }
            }
        }
    }
}
