package aidas.recognition.credential;

import aidas.access.Language;
import aidas.recognition.badge.TwoStoresWithBadges;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** Two stores with badges, of which Anna carries one away. */
abstract class TwoStoresWithCredentials extends TwoStoresWithBadges {

    @Inject CredentialDesk credentials;
    @Inject Verifying verifying;

    /** Anna's award for two glad customers. */
    long award() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(8, 10, ANNA);
        return awardedTo(ANNA).getFirst().id();
    }

    CredentialView made(long award, boolean named) {
        employee(ANNA);
        var made = credentials.make(new NewCredential(award, Language.EN, named));
        em.flush();
        em.clear();
        return made;
    }

    JsonObject publicKey(CredentialView credential) {
        var kid = ByHand.header(credential.signed()).getString("kid");
        var key = verifying.key(kid.substring(kid.lastIndexOf('/') + 1)).orElseThrow();
        return ByHand.json(key.jwk().getBytes(StandardCharsets.UTF_8));
    }
}
