package aidas.feedback.contact;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps contacts. Checks no rights: the feature that asks or writes to the customer does. */
@Store
public class Contacts {

    @Inject SetWise setWise;
    @Inject Event<ContactAgreed> agreed;
    @Inject Clock clock;

    /**
     * Keeps a contact and tells of it (R1.2, R1.3).
     *
     * @return false if the response had one already; nothing changes then
     */
    public boolean agree(long responseId, Contact contact) {
        int kept =
                setWise.update(
                        """
                        insert into response_contact (response_id, name, mail, phone, language,
                               consent, agreed_at)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                        on conflict do nothing
                        """,
                        responseId,
                        contact.name(),
                        contact.mail(),
                        contact.phone(),
                        contact.language().code(),
                        contact.consent(),
                        clock.instant().toString());
        if (kept == 1) {
            agreed.fire(new ContactAgreed(responseId));
        }
        return kept == 1;
    }

    public Optional<Contact> of(long responseId) {
        return setWise
                .rows(
                        """
                        select name, mail, phone, language, consent from response_contact
                         where response_id = ?
                        """,
                        row ->
                                new Contact(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        Language.ofCode(row.getString(4)).orElseThrow(),
                                        row.getString(5)),
                        responseId)
                .stream()
                .findFirst();
    }
}
