package aidas.insight.study.web;

import aidas.insight.study.Lags;
import aidas.statistics.Correlation;
import aidas.statistics.LagScan.Lag;
import java.util.List;

/** All lags, which one odd months chose, and how it did in even ones. */
public record LagsView(Lags.Scanned lags, LabWords words) {

    private static final String KEY = "insight.lab.lags.";

    /**
     * One lag.
     *
     * @param months in words
     * @param chosen did odd months choose it?
     * @param q of all months, corrected for the number of lags
     */
    public record Row(String months, boolean chosen, Bar bar, String q, String odd, String even) {}

    public List<Row> rows() {
        return lags.scan().lags().stream().map(this::row).toList();
    }

    private Row row(Lag lag) {
        return new Row(
                words.text().of(KEY + "months", lag.months()),
                lags.chosen() != null && lags.chosen().months() == lag.months(),
                words.bar(lag.all()),
                Double.isNaN(lag.q()) ? "" : words.p(lag.q()),
                coefficient(lag.odd()),
                coefficient(lag.even()));
    }

    private String coefficient(Correlation correlation) {
        return correlation
                .measured()
                .map(r -> words.text().of(KEY + "half", words.r(r.coefficient()), r.n()))
                .orElse("");
    }

    /** What came of the choice. */
    public String sentence() {
        var chosen = lags.chosen();
        if (chosen == null) {
            return words.text().of(KEY + "none", lags.scan().lags().size());
        }
        return words.text()
                .of(
                        KEY + (lags.confirmed() ? "confirmed" : "unconfirmed"),
                        chosen.months(),
                        coefficient(chosen.odd()),
                        coefficient(chosen.even()));
    }
}
