package aidas.insight.selftest.web;

import aidas.insight.selftest.Checked;
import aidas.insight.selftest.Outcome;
import aidas.insight.selftest.Report;
import aidas.insight.selftest.SelfTestDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /insight/self-test.xhtml}: do the statistics agree with published results? */
@Named
@RequestScoped
public class SelfTestPage {

    @Inject SelfTestDesk desk;

    private Report report;

    @PostConstruct
    void load() {
        report = desk.report();
    }

    public int cases() {
        return report.cases();
    }

    public int disagreeing() {
        return report.disagreeing();
    }

    public List<Outcome> outcomes() {
        return report.outcomes();
    }

    /** The key of the case's name. */
    public String name(Outcome outcome) {
        return "insight.self-test.name." + outcome.code();
    }

    /** The key of the word for whether it agrees. */
    public String verdict(boolean agrees) {
        return "insight.self-test." + (agrees ? "agrees" : "disagrees");
    }

    /** What came out, all its digits; a dash where nothing did. */
    public String got(Checked value) {
        return Double.isNaN(value.got()) ? "–" : Double.toString(value.got());
    }

    /** Digits that agree, to a tenth and never rounded up. */
    public double digits(Checked value) {
        return Math.floor(value.digits() * 10) / 10;
    }
}
