package aidas.discovery.web;

import aidas.discovery.Evidence;
import aidas.discovery.Hint;
import aidas.discovery.SilentLeaders;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Behind {@code /discovery/silent.xhtml}: hints by name, and what one of them rests on. */
@Named
@RequestScoped
public class SilentPage {

    private static final String SIGN = "discovery.silent.sign.";

    @Inject SilentLeaders leaders;
    @Inject Text text;

    private String person;
    private List<Hint> hints;
    private Evidence evidence;

    /**
     * @throws NotFound if there is no hint about the person that is asked for
     */
    public void load() {
        hints = leaders.hints(text.locale());
        if (person != null) {
            evidence = leaders.evidence(person, text.locale());
        }
    }

    public List<Hint> hints() {
        return hints;
    }

    /** Null unless one is opened. */
    public Evidence evidence() {
        return evidence;
    }

    /** What tells of somebody, in words. */
    public String signs(Hint hint) {
        return hint.signs().stream()
                .map(sign -> text.of(SIGN + sign.code()))
                .collect(Collectors.joining(", "));
    }

    public String name(Hint hint) {
        return hint.givenName() + " " + hint.familyName();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
