package aidas.insight.study.web;

import aidas.insight.Months;
import aidas.insight.study.Sentence;
import aidas.insight.study.Study;
import aidas.insight.table.Measure;
import aidas.shared.Period;
import aidas.shared.web.Text;
import aidas.statistics.Correlation;
import aidas.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The laboratory's numbers in the reader's words. */
record LabWords(Text text) {

    /** Held constant as often as not; others go by their codes. */
    static final List<String> HELD = List.of(Measure.HEADCOUNT, Study.REGION, Study.FORMAT);

    private static final int DECIMALS = 2;
    private static final double LEAST_P = .001;
    private static final double LARGE = 1000;

    /** 0.45, with a real minus sign. */
    String r(double coefficient) {
        return text.number(unsigned(coefficient, DECIMALS), DECIMALS);
    }

    /** As many digits as its size deserves. */
    String value(double number) {
        int digits = Math.abs(number) >= LARGE ? 0 : DECIMALS;
        return text.number(unsigned(number, digits), digits);
    }

    /** What rounds to zero has no sign. */
    static double unsigned(double number, int digits) {
        double scale = Math.pow(10, digits);
        return Math.rint(number * scale) / scale + 0.0;
    }

    /** p = 0.03; p &lt; 0.001. */
    String p(double p) {
        return text.of("insight.word.p", p < LEAST_P ? "< " + r3(LEAST_P) : "= " + r3(p));
    }

    private String r3(double p) {
        return text.number(p, DECIMALS + 1);
    }

    String range(Interval interval) {
        return text.of("shell.range", value(interval.low()), value(interval.high()));
    }

    /** On the axis that all coefficients share (R1.4). */
    Bar bar(Correlation correlation) {
        return switch (correlation) {
            case Correlation.Measured m -> bar(m);
            case Correlation.Undefined(var because) -> none(because);
            case null -> null;
        };
    }

    Bar none(Correlation.Because because) {
        return Bar.none(text.of("insight.word.because." + because.name().toLowerCase(Locale.ROOT)));
    }

    private Bar bar(Correlation.Measured m) {
        return coefficient(
                m.coefficient(),
                m.interval(),
                text.of("insight.word.detail", m.n(), range(m.interval()), p(m.p())));
    }

    Bar coefficient(double r, Interval interval, String detail) {
        return Bar.of(
                r(r),
                detail,
                text.of("insight.word.said", r(r), range(interval)),
                r,
                interval,
                Bar.Axis.OF_R);
    }

    String name(Measure measure) {
        return measure.names().in(text.locale());
    }

    /** What is held constant, by its code. */
    String held(String code) {
        return HELD.contains(code) ? text.of("insight.word.held." + code) : code;
    }

    String period(Study study) {
        return period(study.months());
    }

    String period(Months months) {
        return text.period(new Period(months.from().atDay(1), months.until().atDay(1)));
    }

    /** Who is in, when, and what is taken earlier. */
    String scope(Study study, Measure x, Measure y) {
        return text.of("insight.word.scope", name(x), name(y), period(study), study.lag());
    }

    /** One after another; empty if there are none. */
    String said(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.in(text.locale()))
                .collect(Collectors.joining(" "));
    }
}
