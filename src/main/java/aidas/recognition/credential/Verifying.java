package aidas.recognition.credential;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.recognition.credential.key.Issuer;
import aidas.recognition.credential.key.KeyRing;
import aidas.recognition.credential.key.KeyView;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Tells anybody what a credential is worth, and hands out what it takes to verify it elsewhere. */
@UseCases
public class Verifying {

    @Inject Credentials credentials;
    @Inject KeyRing ring;
    @Inject Issuer issuer;
    @Inject SignedLists lists;

    /** Of whoever has its address (R3.1). */
    @Requires(reach = Reach.ANYBODY)
    public Verdict look(CredentialId id) {
        return credentials
                .find(id)
                .map(kept -> kept.valid() ? check(kept.signed()) : ended(kept))
                .orElseGet(Verdict.Unknown::new);
    }

    /**
     * Of whoever has its text (R3.2).
     *
     * @param text as it was downloaded; blanks and line breaks do not matter
     */
    @Requires(reach = Reach.ANYBODY)
    public Verdict check(String text) {
        var plain = text == null ? "" : text.replaceAll("\\s", "");
        return ring.read(plain)
                .flatMap(
                        json ->
                                id(json).flatMap(credentials::find)
                                        .map(kept -> told(kept, plain, json)))
                .orElseGet(Verdict.Unknown::new);
    }

    private static Optional<CredentialId> id(JsonObject json) {
        var address = json.getString("jti", "");
        return CredentialId.of(address.substring(address.lastIndexOf('/') + 1));
    }

    /**
     * @param json what the text says, under our signature
     */
    private static Verdict told(Credential kept, String text, JsonObject json) {
        if (!kept.valid()) {
            return ended(kept);
        }
        return kept.signed().equals(text)
                ? new Verdict.Valid(Claim.of(json))
                : new Verdict.Unknown();
    }

    private static Verdict ended(Credential kept) {
        return new Verdict.Ended(kept.endedAt());
    }

    /** The signed status list; empty if there is no such one (R3.3). */
    @Requires(reach = Reach.ANYBODY)
    public Optional<String> statusList(int list) {
        return credentials.ended(list).map(ended -> lists.of(list, ended));
    }

    /** The newest first. */
    @Requires(reach = Reach.ANYBODY)
    public List<KeyView> keys() {
        return ring.all();
    }

    @Requires(reach = Reach.ANYBODY)
    public Optional<KeyView> key(String kid) {
        return ring.find(kid);
    }

    /** Who issues; empty while the server has no address. */
    @Requires(reach = Reach.ANYBODY)
    public Optional<JsonObject> profile() {
        return issuer.isKnown()
                ? Optional.of(
                        Json.createObjectBuilder()
                                .add("@context", OpenBadge.strings(OpenBadge.VC, OpenBadge.OB))
                                .addAll(OpenBadge.profile(issuer))
                                .build())
                : Optional.empty();
    }
}
