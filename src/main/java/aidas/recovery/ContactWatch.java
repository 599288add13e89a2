package aidas.recovery;

import aidas.feedback.contact.ContactAgreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Opens a case for an unhappy customer who may be contacted, inside the transaction that keeps the
 * contact (R1.1). One that a rule has opened already is told to them now.
 */
@ApplicationScoped
class ContactWatch {

    @Inject Answers answers;
    @Inject Opening opening;
    @Inject Cases cases;
    @Inject Correspondence letters;

    void on(@Observes ContactAgreed agreed) {
        answers.unhappy(agreed.responseId())
                .ifPresent(unhappy -> opening.open(List.of(unhappy), null));
        cases.ofResponse(agreed.responseId()).forEach(letters::received);
    }
}
