package aidas.insight.mirror.web;

import aidas.insight.mirror.Course;
import aidas.insight.mirror.Lean;
import aidas.insight.mirror.OwnMirror;
import aidas.insight.mirror.Revealed;
import aidas.shared.web.Text;
import aidas.statistics.Contrast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page says to a lead, in the reader's language. */
@Named
@RequestScoped
public class MirrorWords {

    private static final String LEAN = "insight.mirror.lean.";
    private static final String COURSE = "insight.mirror.course.";

    @Inject Text text;

    public String heading(OwnMirror own) {
        return own.guess() == null
                ? text.of("insight.mirror.heading.ask", own.running())
                : text.of(
                        "insight.mirror.heading.given", text.number(own.guess(), 0), own.running());
    }

    /** Whose month it is, and until when the guess may change. */
    public String scope(OwnMirror own) {
        return text.of("insight.mirror.scope", own.name(), own.running().atEndOfMonth());
    }

    public String lean(OwnMirror own) {
        return switch (own.lean()) {
            case Lean.TooShort(int more) -> text.of(LEAN + "short", more);
            case Lean.Told told ->
                    switch (told.direction()) {
                        case 1 -> lean("high", told.mean(), 1, told.months());
                        case -1 -> lean("low", told.mean(), -1, told.months());
                        default ->
                                text.of(
                                        LEAN + "none",
                                        points(told.mean().value()),
                                        points(told.mean().interval().low()),
                                        points(told.mean().interval().high()),
                                        told.months());
                    };
        };
    }

    /** A lean downwards is told by how much, not by a minus. */
    private String lean(String key, Contrast mean, int sign, int months) {
        double near = sign > 0 ? mean.interval().low() : -mean.interval().high();
        double far = sign > 0 ? mean.interval().high() : -mean.interval().low();
        return text.of(LEAN + key, tenths(sign * mean.value()), points(near), points(far), months);
    }

    public String course(OwnMirror own) {
        return switch (own.course()) {
            case Course.TooShort(int more) -> text.of(COURSE + "short", more);
            case Course.Told told ->
                    text.of(
                            COURSE
                                    + new String[] {"further", "none", "closer"}
                                            [told.direction() + 1],
                            points(told.older()),
                            points(told.newer()));
        };
    }

    public String sight(Revealed month) {
        return text.of("insight.mirror.sight." + month.sight().code());
    }

    private String points(double value) {
        return text.number(tenths(value), 1);
    }

    /** Never −0. */
    static double tenths(double value) {
        return Math.rint(value * 10) / 10 + 0.0;
    }
}
