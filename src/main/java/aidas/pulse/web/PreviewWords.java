package aidas.pulse.web;

import aidas.pulse.Preview.OfUnit;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says in the reader's language what a programme could show at best. */
@Named
@RequestScoped
public class PreviewWords {

    @Inject Text text;

    /** How many stores and teams could show figures. */
    public String numbers(PreviewView seen) {
        return text.of(
                "pulse.programme.seen.of.numbers",
                seen.storesWithNumbers(),
                seen.stores(),
                seen.teamsWithNumbers(),
                seen.teams());
    }

    /** How many stores and teams a comment could name. */
    public String comments(PreviewView seen) {
        return text.of(
                "pulse.programme.seen.of.words",
                seen.storesWithWords(),
                seen.stores(),
                seen.teamsWithWords(),
                seen.teams());
    }

    public String shown(boolean shown) {
        return text.of("pulse.programme.shown." + (shown ? "yes" : "never"));
    }

    /** A unit's name, and what kind of unit it is. */
    public String unit(OfUnit each) {
        return text.of("pulse.programme.unit." + PreviewView.kind(each), each.name(), store(each));
    }

    private static String store(OfUnit each) {
        var code = each.unit().code();
        return code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
    }
}
