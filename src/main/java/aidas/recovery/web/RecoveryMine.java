package aidas.recovery.web;

import aidas.recovery.CaseFacts;
import aidas.recovery.CaseReading;
import aidas.recovery.CaseSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the start page: the reader's own open cases, those first that are due first. */
@Named
@RequestScoped
public class RecoveryMine {

    private static final int MOST = 3;

    @Inject CaseReading reading;

    private List<CaseFacts> cases;

    @PostConstruct
    void load() {
        cases = reading.queue(new CaseSearch("", "open", "", "", "mine", false, 0, MOST)).cases();
    }

    public List<CaseFacts> cases() {
        return cases;
    }
}
