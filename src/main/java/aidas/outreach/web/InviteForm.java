package aidas.outreach.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.outreach.InvitationDesk;
import aidas.outreach.InvitationDraft;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** On {@code /outreach/links.xhtml}: one invitation made by hand, whose link is shown once. */
@Named
@RequestScoped
public class InviteForm {

    private static final String LINK = "outreach.link";

    /** Of invitations that nobody's system made. */
    private static final String SOURCE = "by hand";

    @Inject InvitationDesk desk;
    @Inject People people;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Text text;

    private List<StoreEntry> stores;
    private String store;
    private String employee;
    private String survey;
    private Language language;
    private String reference;

    /** Leads back to the page, which tells the link once. */
    public String invite() {
        try {
            var path = desk.invite(draft()).path().orElseThrow();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getFlash()
                    .put(LINK, origin() + path);
            return "/outreach/links.xhtml?faces-redirect=true";
        } catch (Refused refused) {
            Notes.refuse("invite", refused, field -> text.of("outreach.links.wrong." + field));
            return null;
        }
    }

    /** Known by who made it and when; it is about a visit of just now. */
    private InvitationDraft draft() {
        var now = clock.instant();
        return new InvitationDraft(
                SOURCE,
                caller.username() + " " + now,
                store,
                null,
                survey == null || survey.isBlank() ? null : survey,
                null,
                now.toString(),
                employee == null || employee.isBlank() ? List.of() : List.of(employee),
                null,
                reference,
                null,
                language == null ? null : language.code(),
                null,
                null);
    }

    /** Of the portal, as the reader's browser sees it. */
    private static String origin() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        var scheme = external.getRequestScheme();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + external.getRequestServerName() + (usual ? "" : ":" + port);
    }

    /** Null but right after an invitation was made. */
    public Object link() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(LINK);
    }

    public List<StoreEntry> stores() {
        if (stores == null) {
            stores = people.stores();
        }
        return stores;
    }

    public Language[] languages() {
        return Language.values();
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
