package aidas.pulse.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the test vectors of RFC 9474, appendix A; the two with a salt, as ours has one. */
class BlindRsaTest {

    private static final Path VECTORS = Path.of("src/test/resources/oracles/rfc9474.json");
    private static final byte[] MESSAGE =
            "one answer".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    static Stream<JsonObject> vectors() throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(VECTORS))) {
            return reader.readObject().getJsonArray("vectors").stream().map(v -> v.asJsonObject());
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void R1_1_a_blinded_message_is_signed_as_in_the_standard(JsonObject vector) throws Exception {
        assertThat(hex(vector, "blind_sig"))
                .isEqualTo(BlindRsa.sign(key(vector), hex(vector, "blinded_msg")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void R1_1_the_other_side_blinds_and_finishes_as_in_the_standard(JsonObject vector)
            throws Exception {
        var key = BlindRsa.publicKey(hex(vector, "n"));
        var factor = number(vector, "inv").modInverse(key.getModulus());
        var blinding = Blinding.of(key, hex(vector, "prepared_msg"), hex(vector, "salt"), factor);
        assertThat(blinding.encoded()).isEqualTo(number(vector, "encoded_msg"));
        assertThat(blinding.blinded()).isEqualTo(hex(vector, "blinded_msg"));
        assertThat(blinding.finished(hex(vector, "blind_sig"))).isEqualTo(hex(vector, "sig"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void R1_4_the_signature_of_the_standard_verifies_and_no_other(JsonObject vector) {
        var key = BlindRsa.publicKey(hex(vector, "n"));
        var message = hex(vector, "prepared_msg");
        var signature = hex(vector, "sig");
        assertThat(BlindRsa.verifies(key, message, signature)).isTrue();
        message[0] ^= 1;
        assertThat(BlindRsa.verifies(key, message, signature)).isFalse();
        assertThat(BlindRsa.verifies(key, message, new byte[5])).isFalse();
        assertThat(BlindRsa.verifies(key, message, new byte[signature.length])).isFalse();
    }

    @Test
    void R1_2_the_same_question_gets_the_same_answer() {
        var pair = BlindRsa.newKey();
        var blinding = blinding((RSAPublicKey) pair.getPublic());
        var secret = (RSAPrivateCrtKey) pair.getPrivate();
        assertThat(BlindRsa.sign(secret, blinding.blinded()))
                .isEqualTo(BlindRsa.sign(secret, blinding.blinded()));
    }

    @Test
    void R1_4_a_signature_under_one_key_is_none_under_another() {
        var pair = BlindRsa.newKey();
        var key = (RSAPublicKey) pair.getPublic();
        var blinding = blinding(key);
        var signature =
                blinding.finished(
                        BlindRsa.sign((RSAPrivateCrtKey) pair.getPrivate(), blinding.blinded()));
        assertThat(BlindRsa.verifies(key, MESSAGE, signature)).isTrue();
        var other = (RSAPublicKey) BlindRsa.newKey().getPublic();
        assertThat(BlindRsa.verifies(other, MESSAGE, signature)).isFalse();
        assertThat(BlindRsa.publicKey(BlindRsa.modulus(key))).isEqualTo(key);
        assertThat(BlindRsa.modulus(key)).hasSize(BlindRsa.BITS / 8);
    }

    @Test
    void R1_3_what_is_no_number_below_the_modulus_is_refused() {
        var secret = (RSAPrivateCrtKey) BlindRsa.newKey().getPrivate();
        var tooBig = new byte[BlindRsa.BITS / 8];
        java.util.Arrays.fill(tooBig, (byte) 0xff);
        for (byte[] wrong : new byte[][] {{}, {1}, tooBig, new byte[BlindRsa.BITS / 8]}) {
            assertThatThrownBy(() -> BlindRsa.sign(secret, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("below the modulus");
        }
        assertThat(BlindRsa.privateKey(secret.getEncoded())).isEqualTo(secret);
    }

    private static Blinding blinding(RSAPublicKey key) {
        return Blinding.of(key, MESSAGE, new byte[48], BigInteger.valueOf(1_234_567_891));
    }

    private static RSAPrivateCrtKey key(JsonObject vector) throws GeneralSecurityException {
        var p = number(vector, "p");
        var q = number(vector, "q");
        var d = number(vector, "d");
        var spec =
                new RSAPrivateCrtKeySpec(
                        number(vector, "n"),
                        number(vector, "e"),
                        d,
                        p,
                        q,
                        d.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    }

    private static byte[] hex(JsonObject vector, String name) {
        return HexFormat.of().parseHex(vector.getString(name));
    }

    private static BigInteger number(JsonObject vector, String name) {
        return new BigInteger(vector.getString(name), 16);
    }
}
