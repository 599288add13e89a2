package aidas.outreach;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * When a form was shown, signed so that nobody else can say so (R4.1). The text is {@code
 * MILLISECONDS.HMAC} in hexadecimal digits.
 */
final class Stamp {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{1,12})\\.([0-9a-f]{64})");
    private static final String METHOD = "HmacSHA256";
    private static final Duration OLD = Duration.ofDays(1);
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private final byte[] key;

    Stamp(byte[] key) {
        this.key = key.clone();
    }

    /**
     * @param subject that the form is about: a stamp is good for no other
     */
    String at(Instant shown, String subject) {
        var time = Long.toHexString(shown.toEpochMilli());
        return time + "." + HexFormat.of().formatHex(signature(time, subject));
    }

    FormAge age(String stamp, String subject, Instant now) {
        var hit = SHAPE.matcher(stamp);
        if (!hit.matches()
                || !MessageDigest.isEqual(
                        signature(hit.group(1), subject), HexFormat.of().parseHex(hit.group(2)))) {
            return FormAge.UNKNOWN;
        }
        var shown = Instant.ofEpochMilli(Long.parseLong(hit.group(1), 16));
        if (shown.plus(OLD).isBefore(now)) {
            return FormAge.OLD;
        }
        return shown.plus(YOUNG).isAfter(now) ? FormAge.YOUNG : FormAge.RIPE;
    }

    private byte[] signature(String time, String subject) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return mac.doFinal((time + "." + subject).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }
}
