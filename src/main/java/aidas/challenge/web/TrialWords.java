package aidas.challenge.web;

import aidas.challenge.Trial;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a trial found, in the reader's language. */
@Named
@RequestScoped
public class TrialWords {

    @Inject Text text;

    /** How hard the goal would have been. */
    public String found(Trial tried) {
        return tried.past().isEmpty()
                ? text.of("challenge.manage.tried.few", tried.people())
                : text.of("challenge.manage.tried", tried.met(), tried.past().size());
    }

    /** Is it neither certain nor hopeless? */
    public String advice(Trial tried) {
        if (tried.past().isEmpty()) {
            return "";
        }
        var key = tried.met() == tried.past().size() ? "certain" : "open";
        return text.of("challenge.manage.advice." + (tried.met() == 0 ? "hopeless" : key));
    }

    /** One window: its sums, and how many units would have met the goal. */
    public String said(Trial.Past past) {
        boolean shares = past.sums().n().compareTo(past.sums().good()) != 0;
        var sums =
                shares
                        ? text.of(
                                "challenge.manage.past.share",
                                text.number(past.sums().good(), 0),
                                text.number(past.sums().n(), 0))
                        : text.number(past.sums().good(), 0);
        return text.of("challenge.manage.past", sums, past.met(), past.units());
    }
}
