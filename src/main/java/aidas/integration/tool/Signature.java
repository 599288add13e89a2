package aidas.integration.tool;

import aidas.shared.Characters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a tool proves that a payload is its own (R1.1). */
public enum Signature {
    /**
     * HMAC-SHA256 of {@code id.timestamp.body} under the bytes behind {@code whsec_} (R1.2).
     *
     * <p>Source: Standard Webhooks, version 1.0.0.
     */
    STANDARD_WEBHOOKS {
        @Override
        public boolean fits(
                String secret, UnaryOperator<String> headers, byte[] body, Instant now) {
            var id = headers.apply("webhook-id");
            var time = headers.apply("webhook-timestamp");
            var given = headers.apply("webhook-signature");
            var key = decoded(secret);
            if (id == null || given == null || key.length == 0 || !isNear(time, now)) {
                return false;
            }
            var signed = hmac(SHA_256, key, bytes(id + "." + time + "."), body);
            return Arrays.stream(given.split(" "))
                    .filter(one -> one.startsWith(VERSION))
                    .map(one -> one.substring(VERSION.length()))
                    .anyMatch(one -> same(base64(signed), one));
        }

        /** Of any other text no signature would ever be right. */
        @Override
        public boolean takes(String secret) {
            return super.takes(secret) && decoded(secret).length > 0;
        }
    },
    /** {@code sha256=} and HMAC-SHA256 of the body in base64. */
    TYPEFORM {
        @Override
        public boolean fits(
                String secret, UnaryOperator<String> headers, byte[] body, Instant now) {
            var signed = "sha256=" + base64(hmac(SHA_256, bytes(secret), body));
            return same(signed, headers.apply("Typeform-Signature"));
        }
    },
    /** HMAC-SHA1 of the body in base64 under {@code client id&client secret}. */
    SURVEYMONKEY {
        @Override
        public boolean fits(
                String secret, UnaryOperator<String> headers, byte[] body, Instant now) {
            return same(
                    base64(hmac("HmacSHA1", bytes(secret), body)), headers.apply("Sm-Signature"));
        }
    },
    /** HMAC-SHA256 of the body in hexadecimal digits, {@code sha256=} before it or not. */
    DELIGHTED {
        @Override
        public boolean fits(
                String secret, UnaryOperator<String> headers, byte[] body, Instant now) {
            var given = headers.apply("X-Delighted-Webhook-Signature");
            var signed = HexFormat.of().formatHex(hmac(SHA_256, bytes(secret), body));
            return given != null && same(signed, given.replaceFirst("^sha256=", ""));
        }
    },
    /** No signature: the secret itself. */
    SECRET {
        @Override
        public boolean fits(
                String secret, UnaryOperator<String> headers, byte[] body, Instant now) {
            return same(secret, headers.apply("X-Aidas-Secret"));
        }
    };

    /** The shortest secret that is worth one, in characters. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 300;

    private static final String SHA_256 = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final String PREFIX = "whsec_";
    private static final Duration NEAR = Duration.ofMinutes(5);

    /**
     * Did who knows the secret send this body?
     *
     * @param headers a header's value by its name, null if there is none
     */
    public abstract boolean fits(
            String secret, UnaryOperator<String> headers, byte[] body, Instant now);

    /** Can it be the secret of such a signature? */
    public boolean takes(String secret) {
        return Characters.areName(secret, LONGEST) && secret.strip().length() >= SHORTEST;
    }

    private static boolean isNear(String seconds, Instant now) {
        return seconds != null
                && seconds.matches("\\d{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                                .abs()
                                .compareTo(NEAR)
                        <= 0;
    }

    /** None for a text that is no base64. */
    private static byte[] decoded(String secret) {
        try {
            return Base64.getDecoder().decode(secret.replaceFirst("^" + PREFIX, ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] hmac(String algorithm, byte[] key, byte[]... parts) {
        if (key.length == 0) {
            throw new IllegalArgumentException("expected a secret, it is empty");
        }
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static boolean same(String expected, String given) {
        return given != null && MessageDigest.isEqual(bytes(expected), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
