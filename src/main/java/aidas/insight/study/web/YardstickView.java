package aidas.insight.study.web;

import aidas.insight.study.Yardstick;

/** A published result beside the own one, as what it is. */
public record YardstickView(Yardstick yardstick, LabWords words) {

    private static final String KEY = "insight.word.yardstick.";

    public String name() {
        return words.text().of(KEY + yardstick.code());
    }

    public String published() {
        return words.text()
                .of(
                        KEY + "published",
                        words.r(yardstick.prior().r()),
                        Math.round(yardstick.prior().pairs()));
    }

    /** What is to be believed with both; null where there is no own r. */
    public Bar updated() {
        var updated = yardstick.updated();
        return updated == null
                ? null
                : words.coefficient(
                        updated.r(),
                        updated.interval(),
                        words.text()
                                .of(
                                        KEY + "own",
                                        words.range(updated.interval()),
                                        words.text().percent(updated.own())));
    }

    public String source() {
        return yardstick.source();
    }
}
