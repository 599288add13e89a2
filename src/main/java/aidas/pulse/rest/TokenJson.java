package aidas.pulse.rest;

/**
 * A blind signature.
 *
 * @param signature in base64url, as long as the modulus
 */
public record TokenJson(String signature) {

    /**
     * @param blinded the blinded message of RFC 9474, in base64url
     */
    public record AskJson(String blinded) {}
}
