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
            case String other when line.purpose() != null -> purpose(line);
            default -> line.reason();
        };
    }

    private String countered(StatementLine line) {
        var why =
                line.reason() == null
                        ? text.of("points.countered." + line.because())
                        : text.of("points.countered.by-hand", line.reason());
        if (line.purpose() != null) {
            return purpose(line) + " " + why;
        }
        return line.rule() == null ? why : happened(line) + " " + why;
    }

    private String purpose(StatementLine line) {
        return text.of("points." + what(line) + ".for", line.purpose().in(text.locale()));
    }

    /** {@code redemption}, {@code nomination} or {@code challenge}. */
    private static String what(StatementLine line) {
        return line.event().substring(0, line.event().indexOf('-'));
    }

    private String happened(StatementLine line) {
        return text.of("points.source." + line.rule().source().code());
    }

    /** Signed: a gain with a plus, a loss with a minus. */
    public String signed(StatementLine line) {
        var number = text.number(line.points());
        return line.points() > 0 ? "+" + number : number;
    }

    /** By which version of which rule, by what else, or by hand. */
    public String rule(StatementLine line) {
        if (line.purpose() != null) {
            return text.of("points." + what(line));
        }
        return line.rule() == null
                ? text.of("points.by-hand")
                : text.of("points.rule", line.rule().code(), line.rule().number());
    }
}
