package aidas.recognition.credential;

import aidas.access.Language;
import aidas.recognition.badge.Earned;
import aidas.recognition.badge.RuleWords;
import aidas.recognition.credential.key.Issuer;
import aidas.recognition.credential.key.KeyRing;
import aidas.recognition.value.ValueReading;
import aidas.shared.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes and signs credentials. */
@ApplicationScoped
class Press {

    @Inject Credentials credentials;
    @Inject KeyRing ring;
    @Inject Issuer issuer;
    @Inject ValueReading values;
    @Inject Clock clock;

    /**
     * @param holder the owner's name; null to leave it out
     */
    Credential make(NewCredential asked, Earned earned, String holder) {
        ring.check();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var draft =
                new Credential.Draft(
                        CredentialId.drawn(),
                        earned.id(),
                        asked.language(),
                        asked.named(),
                        credentials.freeSpot());
        var badge =
                new OpenBadge(
                        draft.id(),
                        UUID.randomUUID(),
                        achievement(earned, asked.language()),
                        holder,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        draft.spot());
        return new Credential(draft, ring.sign(badge.json(issuer)), now);
    }

    /** Its id leads to the issuer's profile; rules of badges are nobody else's business. */
    private Achievement achievement(Earned earned, Language language) {
        var badge = earned.badge();
        var text = Text.in(language.locale());
        return new Achievement(
                issuer.id() + "#" + badge.code() + "-" + badge.number(),
                badge.name().in(language.locale()),
                badge.sentence().in(language.locale()),
                new RuleWords(text, values.inUse()).toOthers().of(badge.rule()),
                Integer.toString(badge.number()),
                language);
    }

    CredentialView view(Credential kept) {
        return kept.view(issuer.isKnown() ? issuer.address(kept.id().value()) : "");
    }
}
