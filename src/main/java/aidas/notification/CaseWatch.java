package aidas.notification;

import aidas.organisation.EmployeeId;
import aidas.recovery.CaseClosed;
import aidas.recovery.CaseDue;
import aidas.recovery.CaseEscalated;
import aidas.recovery.CaseGiven;
import aidas.recovery.CaseOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Hears of cases that somebody is to work (R1.11). */
@ApplicationScoped
class CaseWatch {

    private static final String CASE = "case";

    @Inject Telling telling;
    @Inject Notices notices;
    @Inject StoreLeads leads;

    void on(@Observes CaseOpened opened) {
        telling.tell(
                leads
                        .of(
                                opened.cases().stream()
                                        .map(each -> new StoreLeads.Of(each.id(), each.store()))
                                        .toList(),
                                opened.at())
                        .stream()
                        .map(
                                each ->
                                        NewNotice.of(
                                                each.lead(),
                                                Kind.CASE_NEW,
                                                Matter.of(CASE, each.about()),
                                                "",
                                                opened.at()))
                        .toList());
    }

    void on(@Observes CaseGiven given) {
        if (!given.to().equals(given.by())) {
            tell(List.of(given.to()), Kind.CASE_GIVEN, given.id(), given.at());
        }
    }

    void on(@Observes CaseDue due) {
        tell(due.people(), due.spoken() ? Kind.CASE_WORD : Kind.CASE_DUE, due.id(), due.at());
    }

    void on(@Observes CaseEscalated late) {
        if (late.leads().isEmpty()) {
            notices.addForHr(Kind.CASE_DESK, Matter.of(CASE, late.id()), List.of(), late.at());
        } else {
            tell(late.leads(), Kind.CASE_LATE, late.id(), late.at());
        }
    }

    void on(@Observes CaseClosed closed) {
        notices.remove(Kind.CASE_DESK, Matter.of(CASE, closed.id()));
    }

    /** Each time is another one. */
    private void tell(List<EmployeeId> people, Kind kind, long id, Instant at) {
        var matter = new Matter(CASE, id, at.toEpochMilli());
        telling.tell(people.stream().map(who -> NewNotice.of(who, kind, matter, "", at)).toList());
    }
}
