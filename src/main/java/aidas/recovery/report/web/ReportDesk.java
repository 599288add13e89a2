package aidas.recovery.report.web;

import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.recovery.problem.PatternReading;
import aidas.recovery.report.Loyalty;
import aidas.recovery.report.Money;
import aidas.recovery.report.MoneyDesk;
import aidas.recovery.report.PartNames;
import aidas.recovery.report.Report;
import aidas.recovery.report.ReportReading;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the page of the report reads and does. */
@ApplicationScoped
class ReportDesk {

    @Inject ReportReading reading;
    @Inject MoneyDesk desk;
    @Inject PatternReading patterns;
    @Inject People people;
    @Inject Text text;

    /**
     * @param store null for all in scope
     */
    Report report(StoreCode store, Period period) {
        return store == null ? reading.all(period) : reading.ofStore(store, period);
    }

    /** In the reader's language. */
    PartNames names() {
        return new PartNames(patterns.names(), people.stores(), text.locale());
    }

    Loyalty loyalty() {
        return reading.loyalty();
    }

    /** Null for none. */
    Money money(Period period) {
        return reading.money(period).orElse(null);
    }

    MoneyForm form() {
        return reading.inputs().map(MoneyForm::of).orElseGet(MoneyForm::new);
    }

    String save(MoneyForm form) {
        try {
            desk.set(form.inputs());
        } catch (Refused refused) {
            Notes.refuse("inputs", refused, field -> text.of("recovery.report.wrong." + field));
            return null;
        }
        Notes.done(text.of("recovery.report.saved"));
        return "/recovery/report.xhtml?faces-redirect=true";
    }
}
