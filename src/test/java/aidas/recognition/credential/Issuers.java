package aidas.recognition.credential;

import aidas.recognition.credential.key.Issuer;

/** Issuers for tests. */
final class Issuers {

    static final Issuer EXAMPLE = new Issuer("https://aidas.example", "Domakin");

    private Issuers() {}
}
