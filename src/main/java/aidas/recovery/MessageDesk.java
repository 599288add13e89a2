package aidas.recovery;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.recovery.playbook.Playbooks;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** Speaks with customers, and among colleagues. */
@UseCases
public class MessageDesk {

    private static final int LONGEST = 4000;

    @Inject Bench bench;
    @Inject CaseRows rows;
    @Inject Correspondence letters;
    @Inject Playbooks playbooks;
    @Inject CaseLog log;

    /**
     * A note among colleagues; the customer never reads it (R6.3).
     *
     * @throws NotFound if there is no such case, or none for this caller to know of
     * @throws Refused naming {@code words}
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void note(long id, String words) {
        var said = Reason.of("words", words, 1, LONGEST);
        bench.working(id);
        log.said(id, EntryKind.NOTE, said, bench.doer(), bench.now());
    }

    /** A call with the customer, in the words of who made it. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void call(long id, String words) {
        var said = Reason.of("words", words);
        var file = bench.working(id).file();
        log.said(id, EntryKind.CALL, said, bench.doer(), bench.now());
        log.answered(file, bench.now());
    }

    /**
     * A template in the customer's language, filled in but for the link.
     *
     * @throws NotFound if there is no such template
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public LetterDraft draft(long id, String template) {
        bench.open(id);
        var found =
                playbooks
                        .template(template)
                        .orElseThrow(() -> new NotFound("there is no template " + template));
        var facts = rows.of(id);
        return letters.filled(facts, found, bench.givenName());
    }

    /**
     * Posts a letter and keeps it as a message of the case (R6.1).
     *
     * @throws Refused with every field at fault
     * @throws Conflict if the customer told no address, or there is no mail server
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void letter(long id, LetterDraft draft) {
        var checked = draft.checked();
        var file = bench.working(id).file();
        var facts = rows.of(id);
        if (facts.customer().mail().isEmpty()) {
            throw new Conflict("the customer told no mail address");
        }
        if (!letters.send(facts, checked, bench.doer())) {
            throw new Conflict("there is no mail server: nothing was kept, and nobody is answered");
        }
        log.done(id, "letter", "");
        log.answered(file, bench.now());
    }
}
