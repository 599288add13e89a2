package aidas.insight.study;

import aidas.insight.Names;
import aidas.statistics.Correlation;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Levels;
import java.util.ArrayList;
import java.util.List;

/** Says in plain words what was found, and never more (R3.1). */
final class Conclusion {

    /** What published studies lead one to expect; the number of stores it takes is told for it. */
    private static final double EXPECTED = .33;

    private final List<Sentence> sentences = new ArrayList<>();
    private final Names x;
    private final Names y;

    Conclusion(Names x, Names y) {
        this.x = x;
        this.y = y;
    }

    static List<Sentence> of(
            Names x,
            Names y,
            Study study,
            PowerStatement power,
            Reliability ofX,
            Reliability ofY,
            Relation relation,
            Lags lags,
            Levels levels,
            Held held) {
        var conclusion = new Conclusion(x, y);
        if (relation instanceof Relation.Open open) {
            conclusion.unreliable(x, ofX);
            conclusion.unreliable(y, ofY);
            conclusion.stores(open.pearson(), study, power);
            conclusion.alike(open.pearson(), held);
            conclusion.inside(levels, study.lag());
            conclusion.later(lags);
            conclusion.say("no-cause");
        } else {
            conclusion.say("closed", power.units(), Relation.LEAST_UNITS);
        }
        return conclusion.sentences;
    }

    private void say(String key, java.io.Serializable... args) {
        sentences.add(Sentence.of(key, args));
    }

    private void unreliable(Names measure, Reliability reliability) {
        switch (reliability) {
            case Reliability.Told told -> {
                if (!told.passes()) {
                    double icc2 = Math.max(0, told.analysis().icc2());
                    say("unreliable", measure, icc2, Reliability.GATE);
                }
            }
            case Reliability.Unknown unknown -> say("reliability.unknown", measure);
            case Reliability.Nothing nothing -> say("reliability.nothing", measure);
        }
    }

    private void stores(Correlation pearson, Study study, PowerStatement power) {
        switch (pearson) {
            case Measured r -> {
                var direction = r.coefficient() > 0 ? "higher" : "lower";
                if (r.beyondChance()) {
                    say(
                            "together." + direction,
                            x,
                            y,
                            r.coefficient(),
                            r.interval().low(),
                            r.interval().high(),
                            r.n(),
                            study.lag());
                } else {
                    say("chance", r.n(), r.coefficient(), r.interval().low(), r.interval().high());
                    say(
                            "not-none",
                            r.n(),
                            power.detectable(),
                            EXPECTED,
                            PowerStatement.unitsFor(EXPECTED));
                }
            }
            case Correlation.Undefined none -> say("undefined", x, y);
        }
    }

    private void alike(Correlation pearson, Held held) {
        if (held.held().isEmpty() || !beyond(pearson)) {
            return;
        }
        if (held.partial() instanceof Measured r) {
            boolean same = r.coefficient() * measured(pearson).coefficient() > 0;
            say(
                    r.beyondChance() && same ? "alike.holds" : "alike.open",
                    r.coefficient(),
                    r.interval().low(),
                    r.interval().high());
        } else {
            say("alike.undefined");
        }
    }

    private void inside(Levels levels, int lag) {
        if (levels.simpson()) {
            say("simpson", x, y);
        } else if (beyond(levels.within())) {
            var r = measured(levels.within());
            say(
                    r.coefficient() > 0 ? "inside.higher" : "inside.lower",
                    x,
                    y,
                    r.coefficient(),
                    r.interval().low(),
                    r.interval().high(),
                    r.n(),
                    lag);
        } else {
            say("inside.open", lag);
        }
    }

    private void later(Lags lags) {
        if (lags instanceof Lags.Scanned scanned) {
            var lag = scanned.chosen();
            if (lag == null) {
                say("lag.none", scanned.scan().lags().size());
            } else {
                double odd = measured(lag.odd()).coefficient();
                double even = lag.even().measured().map(Measured::coefficient).orElse(0.0);
                var way = !scanned.confirmed() ? "lag.open" : even > 0 ? "lag.up" : "lag.down";
                say(way, x, y, lag.months(), odd, even, scanned.scan().lags().size());
            }
        }
    }

    private static boolean beyond(Correlation correlation) {
        return correlation instanceof Measured r && r.beyondChance();
    }

    private static Measured measured(Correlation correlation) {
        return correlation.measured().orElseThrow();
    }
}
