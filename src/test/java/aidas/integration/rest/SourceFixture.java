package aidas.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A store of its own for hooks, sources set up as an administrator does, and signed payloads. */
final class SourceFixture {

    static final String STORE = "XH-HOOK-1";
    static final String SECRET = "a-secret-of-the-tests";

    /** Of Standard Webhooks: base64 behind its prefix. */
    static final String WHSEC = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";

    private SourceFixture() {}

    /** XH001 and the Medallia sample's 6598260 work there since 2015. */
    static void roster() {
        var row =
                "XH,Hooks,XH-HOOK-1,Hook store,Sofia,city,Europe/Sofia,bg,,,%s,Ho,Ok,,en,member,2015-01-01,\n";
        var taken =
                Api.as("adam")
                        .post(
                                "/api/v1/organisation/roster?dryRun=false",
                                "text/csv",
                                BodyPublishers.ofString(
                                        HEADERS
                                                + row.formatted("XH001")
                                                + row.formatted("6598260")));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    /** Never used before, however often the tests run. */
    static String fresh() {
        return "it-" + Long.toString(System.nanoTime(), 36);
    }

    /**
     * A source with answers about the fixture's store.
     *
     * @param more further fields in JSON
     * @return its code
     */
    static String source(String tool, String survey, String secret, String more) {
        var code = fresh();
        var made =
                Api.as("adam")
                        .post(
                                "/api/v1/sources",
                                """
                                {"code":"%s","tool":"%s","name":"Test %s","survey":"%s",
                                 "secret":"%s","store":"%s"%s}"""
                                        .formatted(code, tool, code, survey, secret, STORE, more));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return code;
    }

    /** A source that shows its secret. */
    static String own(String survey) {
        return source("own", survey, SECRET, "");
    }

    static Answer own(String code, String json) {
        return hook(Api.anonymous().with("X-Aidas-Secret", SECRET), code, json);
    }

    static Answer hook(Api api, String code, String body) {
        return api.post("/api/v1/hooks/" + code, "application/json", BodyPublishers.ofString(body));
    }

    /** As Formbricks signs, now. */
    static Answer standard(String code, String body) {
        var id = "msg_" + fresh();
        var time = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
        var key = Base64.getDecoder().decode(WHSEC.substring("whsec_".length()));
        var signed = hmac("HmacSHA256", key, id + "." + time + "." + body);
        return hook(
                Api.anonymous()
                        .with("webhook-id", id)
                        .with("webhook-timestamp", time)
                        .with("webhook-signature", "v1," + base64(signed)),
                code,
                body);
    }

    static Answer typeform(String code, String body) {
        var signed = "sha256=" + base64(hmac("HmacSHA256", bytes(SECRET), body));
        return hook(Api.anonymous().with("Typeform-Signature", signed), code, body);
    }

    static Answer surveyMonkey(String code, String body) {
        var signed = base64(hmac("HmacSHA1", bytes(SECRET), body));
        return hook(Api.anonymous().with("Sm-Signature", signed), code, body);
    }

    static Answer delighted(String code, String body) {
        var signed = HexFormat.of().formatHex(hmac("HmacSHA256", bytes(SECRET), body));
        return hook(
                Api.anonymous().with("X-Delighted-Webhook-Signature", "sha256=" + signed),
                code,
                body);
    }

    static Answer file(String code, byte[] bytes) {
        return Api.asIngest()
                .post(
                        "/api/v1/sources/" + code + "/files",
                        "text/csv",
                        BodyPublishers.ofByteArray(bytes));
    }

    /** What became of a single payload. */
    static String state(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
        return answer.array().getJsonObject(0).getString("state");
    }

    static Answer stored(String code, String answer) {
        return Api.as("adam").get("/api/v1/responses/" + code + "/" + answer);
    }

    static Answer events(String code) {
        return Api.as("adam").get("/api/v1/sources/" + code + "/events");
    }

    private static byte[] hmac(String algorithm, byte[] key, String signed) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(bytes(signed));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
