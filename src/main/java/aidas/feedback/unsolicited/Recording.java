package aidas.feedback.unsolicited;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Checks what is brought in against the company as it stands, and keeps it. */
@ApplicationScoped
class Recording {

    private static final int LONGEST_REASON = 400;

    @Inject UnsolicitedFeedbacks entries;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @return false if it had come before (R2.1)
     * @throws Refused if store or people are not known, or the time is to come
     */
    boolean record(Voice voice) {
        if (entries.byKey(voice.source(), voice.externalId()).isPresent()) {
            return false;
        }
        if (voice.occurredAt().isAfter(clock.instant())) {
            throw new Refused("occurredAt", "expected a time that is not in the future");
        }
        var store =
                directories
                        .store(voice.store())
                        .orElseThrow(() -> new Refused("store", "expected a store's code"));
        var entry =
                new UnsolicitedFeedback(
                        voice,
                        store.id(),
                        people(voice, store),
                        caller.username(),
                        clock.instant());
        entries.add(entry);
        audit.record("unsolicited.record", "unsolicited:" + entry.id(), "store " + voice.store());
        return true;
    }

    /**
     * @throws Refused if there is no reason
     */
    void withdraw(StoreCode store, long id, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("reason", "expected 1 to 400 characters");
        }
        var entry =
                directories
                        .store(store)
                        .map(found -> entries.get(id, found.id()))
                        .orElseThrow(() -> new NotFound("there is no store " + store));
        entry.withdraw(reason.strip(), caller.username(), clock.instant());
        audit.record("unsolicited.withdraw", "unsolicited:" + id, "store " + store);
    }

    private List<EmployeeId> people(Voice voice, StoreEntry store) {
        var day = LocalDate.ofInstant(voice.occurredAt(), store.facts().zone());
        var people = voice.named().stream().map(this::known).toList();
        if (!entries.seenAt(store.id(), day, people).containsAll(people)) {
            throw new Refused("employees", "expected people who were at this store by that day");
        }
        return people;
    }

    private EmployeeId known(EmployeeNumber number) {
        return directories
                .employee(number)
                .map(EmployeeEntry::id)
                .orElseThrow(() -> new Refused("employees", "there is no employee " + number));
    }
}
