package aidas.integration;

import aidas.integration.tool.Why;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of an event, and why.
 *
 * @param field at fault, by the payload's own name; empty unless it was refused
 * @param reason in plain English; empty where there is nothing to explain
 */
public record Verdict(State state, String field, String reason) implements Serializable {

    private static final int LONGEST = 400;
    private static final int LONGEST_FIELD = 120;

    static Verdict of(State state, Why why) {
        return new Verdict(state, "", why.english());
    }

    static Verdict accepted() {
        return new Verdict(State.ACCEPTED, "", "");
    }

    /** By the first field; the reason has the others too. */
    static Verdict refused(List<Violation> violations) {
        var first = violations.getFirst();
        var reason =
                violations.stream()
                        .map(each -> each == first ? each.message() : said(each))
                        .collect(Collectors.joining("; "));
        return new Verdict(
                State.REFUSED,
                Legible.of(first.field(), LONGEST_FIELD),
                Legible.of(reason, LONGEST));
    }

    private static String said(Violation violation) {
        return violation.field() + ": " + violation.message();
    }

    /** For the client that sent it. */
    public Refused asRefused() {
        return new Refused(field, reason);
    }
}
