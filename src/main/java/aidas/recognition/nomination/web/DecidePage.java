package aidas.recognition.nomination.web;

import aidas.recognition.nomination.ApprovalDesk;
import aidas.recognition.nomination.NominationView;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /recognition/nominations-decide.xhtml}: what waits, oldest first. */
@Named("nominationsDecidePage")
@RequestScoped
public class DecidePage {

    @Inject ApprovalDesk approvals;
    @Inject Text text;

    private List<NominationView> waiting;

    @PostConstruct
    void load() {
        waiting = approvals.waiting();
    }

    public List<NominationView> waiting() {
        return waiting;
    }

    /** How many wait for the reader. */
    public String heading() {
        return text.of(
                "recognition.nominations-decide.heading",
                waiting.stream().filter(NominationView::decides).count());
    }
}
