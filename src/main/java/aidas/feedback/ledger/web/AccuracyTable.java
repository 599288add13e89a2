package aidas.feedback.ledger.web;

import aidas.feedback.ledger.AccuracyReading;
import aidas.feedback.ledger.SourceAccuracy;
import aidas.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How often each source is wrong, on {@code /feedback/disputes.xhtml}. */
@Named
@RequestScoped
public class AccuracyTable {

    @Inject AccuracyReading reading;

    private List<SourceAccuracy> sources;

    public List<SourceAccuracy> sources() {
        if (sources == null) {
            sources = reading.over(period());
        }
        return sources;
    }

    public Period period() {
        return reading.lately();
    }
}
