package aidas.outreach.place.web;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.outreach.place.PlaceDesk;
import aidas.outreach.place.PlaceEntry;
import aidas.outreach.place.PlaceKind;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Behind {@code /outreach/places.xhtml}: a store's posters and tablets. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class PlacesPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LINK = "outreach.place.link";

    @Inject PlaceDesk desk;
    @Inject People people;
    @Inject Text text;

    private String store;
    private List<StoreEntry> stores = List.of();
    private StoreEntry chosen;
    private List<PlaceEntry> places = List.of();
    private List<String> surveys = List.of();
    private final PlaceForm form = new PlaceForm();

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
        form.begin(chosen.facts().language());
        places = desk.of(code());
        surveys = desk.surveys();
    }

    /** Leads back to the page, which tells a tablet's link once. */
    public String make() {
        try {
            var made = desk.make(code(), form.asked());
            if (made.link() != null) {
                flash().put(LINK, origin() + made.path());
            }
            Notes.done(text.of("outreach.places.made.done"));
            return here();
        } catch (Refused refused) {
            Notes.refuse("make", refused, field -> text.of("outreach.places.wrong." + field));
            return null;
        }
    }

    public String end(long id) {
        desk.end(code(), id);
        Notes.done(text.of("outreach.places.ended"));
        return here();
    }

    /** Sends the poster as a page to print. */
    public void print(PlaceEntry poster) {
        var paper = desk.paper(code(), poster.id(), origin());
        FileDownload.send(poster.label() + ".pdf", "application/pdf", paper);
    }

    /** Null but right after a tablet was made. */
    public Object link() {
        return flash().get(LINK);
    }

    public String address(PlaceEntry poster) {
        return origin() + poster.path();
    }

    /** Of the portal, as the reader's browser sees it. */
    private static String origin() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        var scheme = external.getRequestScheme();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + external.getRequestServerName() + (usual ? "" : ":" + port);
    }

    private static Map<String, Object> flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private String here() {
        return "/outreach/places.xhtml?faces-redirect=true&store=" + store;
    }

    /** Null if the caller has no store. */
    public StoreEntry chosen() {
        return chosen;
    }

    private StoreCode code() {
        return chosen.facts().code();
    }

    public List<StoreEntry> stores() {
        return stores;
    }

    public List<PlaceEntry> places() {
        return places;
    }

    public List<String> surveys() {
        return surveys;
    }

    public String kindOf(PlaceEntry place) {
        return text.of("outreach.places.kind." + place.kind().code());
    }

    public String facts(PlaceEntry place) {
        return text.of(
                "outreach.places.facts",
                place.survey(),
                place.language().ownName(),
                place.madeBy(),
                at(place.madeAt()));
    }

    public String came(PlaceEntry place) {
        return place.seenAt() == null
                ? text.of("outreach.places.unseen")
                : text.of("outreach.places.came", place.answers(), at(place.seenAt()));
    }

    public String endedOf(PlaceEntry place) {
        return text.of("outreach.places.ended.by", place.endedBy(), at(place.endedAt()));
    }

    /** In the store's zone. */
    private String at(Instant instant) {
        return text.dayAndTime(instant.atZone(chosen.facts().zone()));
    }

    public PlaceKind[] kinds() {
        return PlaceKind.values();
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

    public PlaceForm form() {
        return form;
    }
}
