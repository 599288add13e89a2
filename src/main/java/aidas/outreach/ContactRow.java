package aidas.outreach;

import static java.util.Objects.requireNonNullElse;

import aidas.access.Language;
import aidas.feedback.contact.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How an answer's author may be contacted, as the database keeps it.
 *
 * @param consent version of the text agreed to
 * @param name empty if none was given, null once the feedback keeps it; so are the others
 */
@Embeddable
record ContactRow(
        String consent,
        @Column(name = "contact_name") String name,
        @Column(name = "contact_mail") String mail,
        @Column(name = "contact_phone") String phone) {

    /** Null for none. */
    static ContactRow of(Contact told) {
        return told == null
                ? null
                : new ContactRow(told.consent(), told.name(), told.mail(), told.phone());
    }

    Contact contact(Language language) {
        return new Contact(
                requireNonNullElse(name, ""),
                requireNonNullElse(mail, ""),
                requireNonNullElse(phone, ""),
                language,
                consent);
    }

    /** That there was one, but not which. */
    ContactRow blanked() {
        return new ContactRow(consent, null, null, null);
    }
}
