package aidas.recognition.credential.rest;

import aidas.access.Language;
import aidas.recognition.credential.CredentialView;
import aidas.recognition.credential.NewCredential;
import aidas.shared.Refused;

/**
 * An own credential; to make one, {@code award}, {@code language} and {@code named} are told.
 *
 * @param language en, bg or lt
 * @param named whether the owner's name stands in it; by default not
 * @param address where anybody verifies it
 * @param jwt what to carry away; absent once it is taken back
 * @param ended since when it is not valid; absent while it is
 * @param withdrawn whether the company took it back
 */
public record CredentialJson(
        String id,
        Long award,
        String language,
        Boolean named,
        String address,
        String jwt,
        String made,
        String ended,
        Boolean withdrawn) {

    static CredentialJson of(CredentialView credential) {
        return new CredentialJson(
                credential.id().value(),
                credential.award(),
                credential.language().code(),
                credential.named(),
                credential.address(),
                credential.signed(),
                credential.madeAt().toString(),
                credential.endedAt() == null ? null : credential.endedAt().toString(),
                credential.withdrawn());
    }

    /**
     * @throws Refused by the field that is missing or unknown
     */
    NewCredential asked() {
        if (award == null) {
            throw new Refused("award", "the number of an own award");
        }
        return new NewCredential(
                award,
                Language.ofCode(language)
                        .orElseThrow(() -> new Refused("language", "en, bg or lt")),
                Boolean.TRUE.equals(named));
    }
}
