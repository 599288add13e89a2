package aidas.recognition.credential;

import aidas.access.Language;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * A credential as its owner sees it.
 *
 * @param award which it is about
 * @param named the owner's name stands in it
 * @param address where anybody verifies it
 * @param signed the text to carry away; null once it is taken back
 * @param endedAt since when it is not valid; null while it is
 * @param withdrawn it was the company that took it back
 */
public record CredentialView(
        CredentialId id,
        long award,
        Language language,
        boolean named,
        String address,
        String signed,
        Instant madeAt,
        Instant endedAt,
        boolean withdrawn)
        implements Serializable {

    public boolean valid() {
        return endedAt == null;
    }

    /** What was signed, to be read; null once it is taken back. */
    public String json() {
        return signed == null
                ? null
                : new String(
                        Base64.getUrlDecoder().decode(signed.split("\\.")[1]),
                        StandardCharsets.UTF_8);
    }
}
