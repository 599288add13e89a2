package aidas.outreach.web;

import aidas.organisation.Found;
import aidas.outreach.Invitation;
import aidas.outreach.InvitationDesk;
import aidas.outreach.InvitationSearch;
import aidas.outreach.TicketState;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Behind {@code /outreach/links.xhtml}: invitations, searched, and one to take back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class LinksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject InvitationDesk desk;
    @Inject Text text;

    private String words = "";
    private String state = "";
    private int page = 1;
    private Found<Invitation> found = new Found<>(List.of(), 0);

    public void load() {
        var part = new Paging(page, 0);
        var which = TicketState.ofCode(state).orElse(null);
        found = desk.search(new InvitationSearch(words, which, part.skipped(), Paging.SIZE));
    }

    public List<Invitation> rows() {
        return found.rows();
    }

    public Paging paging() {
        return new Paging(page, found.total());
    }

    public String previous() {
        return address(page - 1);
    }

    public String next() {
        return address(page + 1);
    }

    private String address(int which) {
        return "links.xhtml?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&which="
                + URLEncoder.encode(state, StandardCharsets.UTF_8)
                + "&page="
                + which;
    }

    public TicketState[] states() {
        return TicketState.values();
    }

    /** Was nothing looked for, so that there is nothing at all? */
    public boolean everything() {
        return words.isBlank() && state.isEmpty();
    }

    /** What became of it and when, in a sentence. */
    public String said(Invitation it) {
        return switch (it.state()) {
            case OPEN, BEGUN -> text.of("outreach.links.until", text.dayAndTime(it.expiresAt()));
            case ANSWERED -> text.of("outreach.links.answered", text.dayAndTime(it.answeredAt()));
            case EXPIRED -> text.of("outreach.links.ended", text.dayAndTime(it.expiresAt()));
            case REVOKED -> text.of("outreach.links.taken", text.dayAndTime(it.revokedAt()));
        };
    }

    /** Does its link still lead somewhere? */
    public boolean leads(Invitation it) {
        return it.state() == TicketState.OPEN || it.state() == TicketState.BEGUN;
    }

    public String revoke(long id) {
        desk.revoke(id);
        Notes.done(text.of("outreach.links.revoked"));
        return "/outreach/links.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
