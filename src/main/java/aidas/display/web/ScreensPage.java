package aidas.display.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.display.NewScreen;
import aidas.display.ScreenDesk;
import aidas.display.ScreenEntry;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Behind {@code /display/screens.xhtml}: a store's screens. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ScreensPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LINK = "display.link";

    @Inject ScreenDesk desk;
    @Inject People people;
    @Inject Caller caller;
    @Inject Text text;

    private String store;
    private List<StoreEntry> stores = List.of();
    private StoreEntry chosen;
    private List<ScreenEntry> screens = List.of();
    private String name;
    private Language language;

    /** Without a code it is the first of the caller's stores; without a store there is nothing. */
    public void load() {
        stores = people.stores();
        if (store == null && stores.isEmpty()) {
            return;
        }
        try {
            chosen = store == null ? stores.getFirst() : people.store(new StoreCode(store));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound("no such store: " + mistyped.getMessage());
        }
        store = code().value();
        screens = desk.of(code());
    }

    /** Leads back to the page, which tells the link once. */
    public String register() {
        try {
            var registered = desk.register(code(), new NewScreen(name, language));
            var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
            flash.put(LINK, origin() + registered.path());
            return here();
        } catch (Refused refused) {
            Notes.refuse("register", refused, field -> text.of("display.screens.wrong." + field));
            return null;
        }
    }

    /** Of the portal, as the reader's browser sees it. */
    private static String origin() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        var scheme = external.getRequestScheme();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + external.getRequestServerName() + (usual ? "" : ":" + port);
    }

    public String revoke(long id) {
        desk.revoke(code(), id);
        Notes.done(text.of("display.screens.revoked"));
        return here();
    }

    String here() {
        return "/display/screens.xhtml?faces-redirect=true&store=" + store;
    }

    /** Null but right after a screen was registered. */
    public Object link() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(LINK);
    }

    /** May the reader set goal and actions? An administrator has the screens only. */
    public boolean plans() {
        return caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    /** Null if the caller has no store. */
    public StoreEntry chosen() {
        return chosen;
    }

    public StoreCode code() {
        return chosen.facts().code();
    }

    public List<StoreEntry> stores() {
        return stores;
    }

    public List<ScreenEntry> screens() {
        return screens;
    }

    public String made(ScreenEntry screen) {
        return text.of("display.screens.made", screen.madeBy(), at(screen.madeAt()));
    }

    public String seen(ScreenEntry screen) {
        return screen.seenAt() == null
                ? text.of("display.screens.unseen")
                : text.of("display.screens.seen", at(screen.seenAt()));
    }

    public String revoked(ScreenEntry screen) {
        return text.of("display.screens.revoked.by", screen.revokedBy(), at(screen.revokedAt()));
    }

    /** In the store's zone. */
    private String at(Instant instant) {
        return text.dayAndTime(instant.atZone(chosen.facts().zone()));
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
