package aidas.organisation.web;

import aidas.access.Language;
import aidas.organisation.EmployeeFacts;
import java.io.Serializable;

/** What the form of an employee holds until it is sound. */
public class EmployeeForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String givenName;
    private String familyName;
    private String mail;
    private Language language;
    private boolean active;

    EmployeeForm(EmployeeFacts facts, boolean active) {
        this.givenName = facts.givenName();
        this.familyName = facts.familyName();
        this.mail = facts.mail();
        this.language = facts.language();
        this.active = active;
    }

    boolean hasMail() {
        return mail.isEmpty() || EmployeeFacts.isMail(mail);
    }

    /** Only if the mail is sound; the number is that of {@code before}. */
    EmployeeFacts facts(EmployeeFacts before) {
        return new EmployeeFacts(
                before.number(), givenName.strip(), familyName.strip(), mail, language);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail == null ? "" : mail.strip();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
