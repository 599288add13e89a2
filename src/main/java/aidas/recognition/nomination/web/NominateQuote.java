package aidas.recognition.nomination.web;

import aidas.recognition.PraiseDesk;
import aidas.recognition.Quote;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The customer's words beside the form of a nomination. */
@Named
@RequestScoped
public class NominateQuote {

    @Inject PraiseDesk praise;

    private boolean asked;
    private Quote quote;

    /** Null if none are quoted, or none that the reader may read. */
    public Quote of(NominationForm form) {
        if (!asked && form.getAnswer() != null) {
            quote = read(form.getAnswer());
        }
        asked = true;
        return quote;
    }

    private Quote read(long answer) {
        try {
            return praise.of(answer).quote();
        } catch (NotFound | Refused nothing) {
            return null;
        }
    }
}
