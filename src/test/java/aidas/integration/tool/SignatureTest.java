package aidas.integration.tool;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final JsonObject VECTOR =
            Json.createReader(
                            new StringReader(
                                    Samples.text("standard_webhooks_signature_vector.json")))
                    .readObject();
    private static final String SECRET = VECTOR.getString("secret");
    private static final byte[] BODY = bytes(VECTOR.getString("raw_body"));
    private static final Instant SENT = Instant.ofEpochSecond(1614265330);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        VECTOR.getJsonObject("headers")
                .forEach(
                        (name, value) ->
                                headers.put(name, VECTOR.getJsonObject("headers").getString(name)));
        return headers;
    }

    private static boolean standard(String secret, Map<String, String> headers, Instant now) {
        return Signature.STANDARD_WEBHOOKS.fits(secret, headers::get, BODY, now);
    }

    @Test
    void R1_2_a_secret_under_which_nothing_would_ever_fit_is_none() {
        assertThat(Signature.STANDARD_WEBHOOKS.takes(SECRET)).isTrue();
        assertThat(Signature.STANDARD_WEBHOOKS.takes("no base64 at all")).isFalse();
        assertThat(Signature.STANDARD_WEBHOOKS.takes("whsec_")).isFalse();
        assertThat(Signature.SECRET.takes("no base64 at all")).isTrue();
        assertThat(Signature.SECRET.takes("1234567")).isFalse();
    }

    @Test
    void R1_2_the_vector_of_standard_webhooks_fits() {
        assertThat(standard(SECRET, headers(), SENT)).isTrue();
        assertThat(standard(SECRET.substring("whsec_".length()), headers(), SENT)).isTrue();
        assertThat(standard(SECRET, headers(), SENT.plusSeconds(300))).isTrue();
        assertThat(standard(SECRET, headers(), SENT.minusSeconds(300))).isTrue();
        var several = headers();
        several.put(
                "webhook-signature",
                "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= "
                        + VECTOR.getString("expected_signature"));
        assertThat(standard(SECRET, several, SENT)).isTrue();
    }

    @Test
    void R1_2_all_that_the_vector_forbids_does_not_fit() {
        var tail = headers();
        tail.put("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLawdd");
        assertThat(standard(SECRET, tail, SENT)).isFalse();
        assertThat(standard("", headers(), SENT)).isFalse();
        assertThat(standard("whsec_", headers(), SENT)).isFalse();
        assertThat(standard("whsec_no base64", headers(), SENT)).isFalse();
        assertThat(standard(SECRET, headers(), SENT.plusSeconds(301))).isFalse();
        assertThat(standard(SECRET, headers(), SENT.minusSeconds(301))).isFalse();
        for (var name : headers().keySet()) {
            var lacking = headers();
            lacking.remove(name);
            assertThat(standard(SECRET, lacking, SENT)).as(name).isFalse();
        }
        var old = headers();
        old.put("webhook-signature", VECTOR.getString("expected_signature").replace("v1,", "v1a,"));
        assertThat(standard(SECRET, old, SENT)).isFalse();
        var noTime = headers();
        noTime.put("webhook-timestamp", "yesterday");
        assertThat(standard(SECRET, noTime, SENT)).isFalse();
    }

    /**
     * Worked out with OpenSSL: {@code printf '{"a":1}' | openssl dgst -sha256 -hmac s3cret-key}.
     */
    @Test
    void R1_1_each_tool_signs_in_its_own_way() {
        var body = bytes("{\"a\":1}");
        fits(
                Signature.TYPEFORM,
                body,
                "Typeform-Signature",
                "sha256=Fp1+UFN2+HjiRTkfcGsHp8neCy2Ez8Umu2Taeq7ogyQ=");
        fits(Signature.SURVEYMONKEY, body, "Sm-Signature", "QIGOSJutq4ej4tcFMx4xSJ+OBks=");
        fits(
                Signature.DELIGHTED,
                body,
                "X-Delighted-Webhook-Signature",
                "169d7e505376f878e245391f706b07a7c9de0b2d84cfc526bb64da7aaee88324");
        fits(
                Signature.DELIGHTED,
                body,
                "X-Delighted-Webhook-Signature",
                "sha256=169d7e505376f878e245391f706b07a7c9de0b2d84cfc526bb64da7aaee88324");
        fits(Signature.SECRET, body, "X-Aidas-Secret", "s3cret-key");
    }

    private static void fits(Signature signature, byte[] body, String header, String value) {
        Map<String, String> headers = new HashMap<>(Map.of(header, value));
        assertThat(signature.fits("s3cret-key", headers::get, body, SENT)).isTrue();
        assertThat(signature.fits("s3cret-kez", headers::get, body, SENT)).isFalse();
        if (signature != Signature.SECRET) {
            assertThat(signature.fits("s3cret-key", headers::get, bytes("{\"a\":2}"), SENT))
                    .isFalse();
        }
        headers.put(header, value + "x");
        assertThat(signature.fits("s3cret-key", headers::get, body, SENT)).isFalse();
        headers.clear();
        assertThat(signature.fits("s3cret-key", headers::get, body, SENT)).isFalse();
    }
}
