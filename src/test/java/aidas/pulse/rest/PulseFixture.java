package aidas.pulse.rest;

import aidas.pulse.seal.BlindRsa;
import aidas.pulse.seal.Blinding;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;

/** A programme of this run over HTTP, and what a browser does to answer. */
final class PulseFixture {

    static final String PROGRAMMES = "/api/v1/pulse/programmes";

    private static final SecureRandom CHANCE = new SecureRandom();

    private PulseFixture() {}

    static String code(String name) {
        return name + "-" + Long.toString(System.nanoTime(), 36);
    }

    /** For the store and the region of the demo that elena and mira work in. */
    static String plan(String code) {
        return """
        {"code":"%s","name":{"en":"How it goes","bg":"Как върви","lt":"Kaip sekasi"},
         "questions":[
           {"code":"enps","kind":"enps","text":{"en":"Recommend?","bg":"Препоръка?","lt":"Ar?"}},
           {"code":"rotas","kind":"item","text":{"en":"Rotas","bg":"Графици","lt":"Grafikai"}},
           {"code":"words","kind":"comment","text":{"en":"More?","bg":"Още?","lt":"Dar?"}}],
         "every":4,"step":"weeks","daysOpen":7,"firstDay":"%s","stores":["BG-SOF-01"]}
        """
                .formatted(code, LocalDate.now(ZoneOffset.UTC).plusDays(300));
    }

    /** Drafted, started, and its first wave opened. */
    static String opened(String name) {
        var code = code(name);
        expect(201, Api.as("harriet").post(PROGRAMMES, plan(code)));
        expect(200, Api.as("harriet").post(PROGRAMMES + "/" + code + "/start", ""));
        expect(201, Api.as("harriet").post(PROGRAMMES + "/" + code + "/waves", ""));
        return code;
    }

    static void closed(String code) {
        expect(204, Api.as("harriet").post(PROGRAMMES + "/" + code + "/waves/1/closing", ""));
    }

    static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ", got " + answer);
        }
    }

    static JsonObject asked(String login, String code) {
        return Api.as(login).get("/api/v1/pulse/mine").array().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getJsonObject("wave").getString("programme").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A ballot without answers, under a token of that login. */
    static JsonObject ballot(String login, String code) {
        int place = asked(login, code).getInt("place");
        var key = Api.anonymous().get("/api/v1/pulse/keys/" + code + "/1/" + place).json();
        var modulus = Base64.getUrlDecoder().decode(key.getString("modulus"));
        var factor = new BigInteger(BlindRsa.BITS - 2, CHANCE);
        var blinding = Blinding.of(BlindRsa.publicKey(modulus), bytes(64), bytes(48), factor);
        var body = Json.createObjectBuilder().add("blinded", base64(blinding.blinded())).build();
        var answer =
                Api.as(login).post(PROGRAMMES + "/" + code + "/waves/1/token", body.toString());
        expect(200, answer);
        var signature =
                blinding.finished(
                        Base64.getUrlDecoder().decode(answer.json().getString("signature")));
        return Json.createObjectBuilder()
                .add("programme", code)
                .add("wave", 1)
                .add("place", place)
                .add("token", base64(blinding.prepared()))
                .add("signature", base64(signature))
                .build();
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
