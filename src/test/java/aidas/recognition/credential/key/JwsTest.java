package aidas.recognition.credential.key;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.credential.ByHand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;

/** Signatures against the JDK's own, and what forgers try. */
class JwsTest {

    private static final RsaJsonWebKey KEY = KeyRing.drawn();
    private static final RsaJsonWebKey OTHER = KeyRing.drawn();
    private static final String ADDRESS = "https://aidas.example/credential/keys/" + KEY.getKeyId();
    private static final JsonObject JSON =
            Json.createObjectBuilder().add("name", "Ехо").add("n", 3).build();
    private static final String SIGNED = Jws.sign(JSON, ADDRESS, KEY.getRsaPrivateKey());

    private static Optional<PublicKey> keys(String address) {
        return address.equals(ADDRESS) ? Optional.of(KEY.getRsaPublicKey()) : Optional.empty();
    }

    private static Optional<JsonObject> read(String text) {
        return Jws.read(text, JwsTest::keys);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Signed by the JDK, with a header of the forger's own. */
    private static String signed(String header, String algorithm) throws Exception {
        var input = encoded(header) + "." + SIGNED.split("\\.")[1];
        var signer = Signature.getInstance(algorithm);
        signer.initSign(KEY.getRsaPrivateKey());
        signer.update(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + encoded(signer.sign());
    }

    @Test
    void R1_1_the_signature_is_the_one_that_the_jdk_makes_and_verifies() throws Exception {
        assertThat(ByHand.verifies(SIGNED, ByHand.json(publicJwk()))).isTrue();
        var header = new String(Base64.getUrlDecoder().decode(SIGNED.split("\\.")[0]));
        assertThat(signed(header, "SHA256withRSA")).isEqualTo(SIGNED);
        assertThat(KEY.getRsaPublicKey().getModulus().bitLength()).isEqualTo(3072);
    }

    private static byte[] publicJwk() {
        return KEY.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void R1_1_the_header_holds_the_algorithm_the_type_and_the_address_of_the_key() {
        assertThat(ByHand.header(SIGNED))
                .isEqualTo(
                        Json.createObjectBuilder()
                                .add("alg", "RS256")
                                .add("kid", ADDRESS)
                                .add("typ", "JWT")
                                .build());
        assertThat(ByHand.payload(SIGNED)).isEqualTo(JSON);
    }

    @Test
    void R1_2_what_our_key_signed_is_read() {
        assertThat(read(SIGNED)).contains(JSON);
    }

    @Test
    void R1_2_another_key_is_refused_even_under_our_keys_address() {
        assertThat(read(Jws.sign(JSON, ADDRESS, OTHER.getRsaPrivateKey()))).isEmpty();
        assertThat(read(Jws.sign(JSON, "https://evil.example/k", OTHER.getRsaPrivateKey())))
                .isEmpty();
    }

    @Test
    void R1_2_a_text_without_signature_is_refused() {
        var payload = SIGNED.split("\\.")[1];
        for (var alg : new String[] {"none", "None", "NONE", ""}) {
            var header = "{\"alg\":\"" + alg + "\",\"kid\":\"" + ADDRESS + "\"}";
            assertThat(read(encoded(header) + "." + payload + ".")).as(alg).isEmpty();
            assertThat(read(encoded(header) + "." + payload + "." + SIGNED.split("\\.")[2]))
                    .as(alg)
                    .isEmpty();
        }
        assertThat(read(SIGNED.substring(0, SIGNED.lastIndexOf('.') + 1))).isEmpty();
    }

    @Test
    void R1_2_our_public_key_is_no_secret_to_sign_with() throws Exception {
        var input =
                encoded("{\"alg\":\"HS256\",\"kid\":\"" + ADDRESS + "\"}")
                        + "."
                        + SIGNED.split("\\.")[1];
        var mac = Mac.getInstance("HmacSHA256");
        for (var secret : new byte[][] {KEY.getRsaPublicKey().getEncoded(), publicJwk()}) {
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var forged = mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));
            assertThat(read(input + "." + encoded(forged))).isEmpty();
        }
    }

    @Test
    void R1_2_another_algorithm_of_our_own_key_is_refused() throws Exception {
        var header = "{\"alg\":\"RS512\",\"kid\":\"" + ADDRESS + "\"}";
        assertThat(read(signed(header, "SHA512withRSA"))).isEmpty();
    }

    @Test
    void R1_2_a_key_that_the_text_brings_along_is_not_asked() {
        var jwk = OTHER.toJson(OutputControlLevel.PUBLIC_ONLY);
        var forged = Jws.sign(JSON, ADDRESS, OTHER.getRsaPrivateKey()).split("\\.");
        var header = "{\"alg\":\"RS256\",\"jwk\":" + jwk + ",\"kid\":\"" + ADDRESS + "\"}";
        assertThat(read(encoded(header) + "." + forged[1] + "." + forged[2])).isEmpty();
        assertThat(
                        read(
                                encoded("{\"alg\":\"RS256\",\"jwk\":" + jwk + "}")
                                        + "."
                                        + forged[1]
                                        + ".x"))
                .isEmpty();
    }

    @Test
    void R1_3_a_text_that_differs_in_one_character_does_not_verify() {
        for (int i = 0; i < SIGNED.length(); i += 3) {
            for (char other : new char[] {'A', 'w', '.', '!'}) {
                var text = SIGNED.substring(0, i) + other + SIGNED.substring(i + 1);
                if (!text.equals(SIGNED)) {
                    assertThat(read(text)).as("at " + i + " " + other).isEmpty();
                }
            }
        }
        assertThat(read(SIGNED + "!")).isEmpty();
        assertThat(read(SIGNED + "=")).isEmpty();
        assertThat(read(SIGNED + "\n")).isEmpty();
    }

    @Property(tries = 200)
    void R1_3_no_text_makes_the_check_fail(@ForAll String header, @ForAll String payload) {
        assertThat(read(header)).isEmpty();
        assertThat(read(encoded(header) + "." + encoded(payload) + ".AA")).isEmpty();
        assertThat(read(encoded("{\"alg\":\"RS256\",\"kid\":\"" + header + "\"}") + ".e.AA"))
                .isEmpty();
    }

    @Test
    void R1_3_a_header_that_ours_never_have_is_not_looked_at() throws Exception {
        var ours = "\"alg\":\"RS256\",\"kid\":\"" + ADDRESS + "\",\"typ\":\"JWT\"";
        assertThat(read(signed("{" + ours + "}", "SHA256withRSA"))).contains(JSON);
        for (var header :
                new String[] {
                    "\"alg\":\"RS256\",\"kid\":1,\"typ\":\"JWT\"",
                    "\"alg\":\"RS256\",\"kid\":null,\"typ\":\"JWT\"",
                    "\"alg\":256,\"kid\":\"" + ADDRESS + "\",\"typ\":\"JWT\"",
                    "\"alg\":{},\"kid\":\"" + ADDRESS + "\",\"typ\":[]",
                    ours + ",\"crit\":[1]",
                    ours + ",\"crit\":\"b64\",\"b64\":\"no\"",
                    ours + ",\"x5c\":7"
                }) {
            assertThat(read(signed("{" + header + "}", "SHA256withRSA"))).as(header).isEmpty();
        }
    }

    @Test
    void R1_3_a_text_that_is_too_long_is_not_looked_at() {
        assertThat(read("e".repeat(Jws.LONGEST) + "." + SIGNED)).isEmpty();
        assertThat(read(null)).isEmpty();
    }
}
