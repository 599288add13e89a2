package aidas.points.web;

import aidas.points.StatementLine;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lines of a ledger in the reader's language. */
@Named
@RequestScoped
public class PointsWords {

    @Inject Text text;

    /** Why it is there: what happened, and what became of it. */
    public String said(StatementLine line) {
        return switch (line.kind()) {
            case "earned" -> happened(line);
            case "unpaid" -> happened(line) + " " + text.of("points.unpaid." + line.because());
            case "countered" -> countered(line);
            default -> line.reason();
        };
    }

    private String countered(StatementLine line) {
        var why =
                line.reason() == null
                        ? text.of("points.countered." + line.because())
                        : text.of("points.countered.by-hand", line.reason());
        return line.rule() == null ? why : happened(line) + " " + why;
    }

    private String happened(StatementLine line) {
        return text.of("points.source." + line.rule().source().code());
    }

    /** Signed: a gain with a plus, a loss with a minus. */
    public String signed(StatementLine line) {
        var number = text.number(line.points());
        return line.points() > 0 ? "+" + number : number;
    }

    /** By which version of which rule, for which challenge, or by hand. */
    public String rule(StatementLine line) {
        if (line.event() != null && line.event().startsWith("challenge:")) {
            return text.of("points.challenge");
        }
        return line.rule() == null
                ? text.of("points.by-hand")
                : text.of("points.rule", line.rule().code(), line.rule().number());
    }
}
