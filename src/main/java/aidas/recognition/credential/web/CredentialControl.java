package aidas.recognition.credential.web;

import aidas.recognition.credential.Counts;
import aidas.recognition.credential.CredentialId;
import aidas.recognition.credential.CredentialOffice;
import aidas.shared.NotFound;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On {@code /recognition/rules.xhtml}: how many badges were carried away, and one to withdraw. */
@Named
@RequestScoped
public class CredentialControl {

    @Inject CredentialOffice office;
    @Inject Text text;

    private String address;
    private Counts counts;

    private Counts counts() {
        if (counts == null) {
            counts = office.counts();
        }
        return counts;
    }

    /** How many there are, in words. */
    public String said() {
        return text.of("recognition.rules.credentials.count", counts().valid(), counts().ended());
    }

    public String withdraw() {
        try {
            if (office.withdraw(CredentialId.known(last()))) {
                Notes.done(text.of("recognition.rules.credentials.done"));
            } else {
                Notes.warned(text.of("recognition.rules.credentials.nothing"));
            }
        } catch (NotFound none) {
            Notes.refuse("credential:address", text.of("recognition.rules.credentials.wrong"));
            return null;
        }
        return "/recognition/rules.xhtml?faces-redirect=true";
    }

    /** Of an address its last part; without the question that a switch of language leaves there. */
    private String last() {
        var path = address == null ? "" : address.strip().replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
