package aidas.home.web;

import aidas.feedback.QuarantineDesk;
import aidas.feedback.SourceCount;
import aidas.feedback.SourceReading;
import aidas.feedback.WaitingReason;
import aidas.feedback.files.ImportDesk;
import aidas.feedback.files.RunView;
import aidas.organisation.EmployeeDesk;
import aidas.organisation.EmployeeSearch;
import aidas.organisation.StoreDesk;
import aidas.organisation.StoreSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Behind {@code /home/admin.xhtml}: what needs the administrator, and what came in (R2.1). */
@Named
@RequestScoped
public class AdminPage {

    private static final int IMPORTS = 5;

    @Inject QuarantineDesk quarantine;
    @Inject ImportDesk imports;
    @Inject SourceReading sources;
    @Inject StoreDesk stores;
    @Inject EmployeeDesk people;

    private List<WaitingReason> waiting;
    private List<RunView> runs;
    private List<SourceCount> counts;

    @PostConstruct
    void load() {
        waiting = quarantine.reasons();
        runs = imports.latest(IMPORTS);
        counts = sources.lately();
    }

    public long waiting() {
        return waiting.stream().mapToLong(WaitingReason::count).sum();
    }

    /** When the oldest that waits came; null if nothing waits. */
    public Instant oldest() {
        return waiting.stream()
                .map(WaitingReason::oldest)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public List<RunView> runs() {
        return runs;
    }

    public List<SourceCount> sources() {
        return counts;
    }

    public long stores() {
        return stores.search(new StoreSearch("", "", StoreSearch.Order.CODE, false, 0, 1)).total();
    }

    /** Those who work here today. */
    public long people() {
        var active = new EmployeeSearch("", true, EmployeeSearch.Order.NUMBER, false, 0, 1);
        return people.search(active).total();
    }
}
