package aidas.recognition.credential.web;

import aidas.recognition.credential.Verifying;
import aidas.recognition.credential.key.KeyView;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What verifiers elsewhere fetch (R3.4): {@code issuer}, {@code keys} (RFC 7517), {@code keys/KID}
 * and {@code status/NUMBER}.
 *
 * @param type its media type
 */
record PublicData(String type, String text) {

    private static final String KEYS = "keys/";
    private static final String STATUS = "status/";

    static boolean isOne(String path) {
        return path.equals("issuer")
                || path.equals("keys")
                || path.startsWith(KEYS)
                || path.startsWith(STATUS);
    }

    /** Empty for what is not there. */
    static Optional<PublicData> of(String path, Verifying verifying) {
        if (path.equals("issuer")) {
            return verifying
                    .profile()
                    .map(json -> new PublicData("application/json", json.toString()));
        }
        if (path.equals("keys")) {
            var keys = verifying.keys().stream().map(KeyView::jwk).collect(Collectors.joining(","));
            return Optional.of(
                    new PublicData("application/jwk-set+json", "{\"keys\":[" + keys + "]}"));
        }
        if (path.startsWith(KEYS)) {
            return verifying
                    .key(path.substring(KEYS.length()))
                    .map(key -> new PublicData("application/jwk+json", key.jwk()));
        }
        var number = path.substring(STATUS.length());
        return number.matches("[1-9][0-9]{0,5}")
                ? verifying
                        .statusList(Integer.parseInt(number))
                        .map(text -> new PublicData("application/vc+jwt", text))
                : Optional.empty();
    }
}
