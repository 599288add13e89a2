package aidas.recognition.web;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Cursor;
import aidas.organisation.StoreEntry;
import aidas.recognition.KudosView;
import aidas.recognition.WallReading;
import aidas.recognition.WallSearch;
import aidas.recognition.WallSlice;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueReading;
import aidas.recognition.value.ValueView;
import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /recognition/wall.xhtml}: what is asked for stands in the address. */
@Named
@RequestScoped
public class WallPage {

    private static final int SIZE = 20;

    @Inject WallReading reading;
    @Inject ValueReading values;
    @Inject Caller caller;

    private String view = "wall";
    private String words = "";
    private String value = "";
    private String store = "";
    private String person = "";
    private String before = "";
    private WallSlice found;
    private List<ValueView> offered;

    public void load() {
        var place = place();
        found =
                switch (view) {
                    case "received" -> reading.received(place, SIZE);
                    case "given" -> reading.given(place, SIZE);
                    default -> reading.find(search(place));
                };
    }

    /** Is it about the reader? What is sent tells of no view, but only the own ones send. */
    public boolean own() {
        return !view.equals("wall") || FacesContext.getCurrentInstance().isPostback();
    }

    /** A place that is none is the beginning. */
    private Cursor place() {
        try {
            return Cursor.parse(before);
        } catch (Refused refused) {
            return Cursor.NEWEST;
        }
    }

    private WallSearch search(Cursor place) {
        return new WallSearch(
                words,
                ValueCode.isCode(value) ? new ValueCode(value) : null,
                fits(store) ? new StoreCode(store) : null,
                EmployeeNumber.of(person).orElse(null),
                place,
                SIZE);
    }

    private static boolean fits(String code) {
        return Characters.areName(code, 20);
    }

    public List<KudosView> rows() {
        return found().kudos();
    }

    /** A form on the page that comes back finds the wall not read yet. */
    private WallSlice found() {
        if (found == null) {
            load();
        }
        return found;
    }

    /** Does the page show what is newest, so that new ones belong on it? */
    public boolean live() {
        return before.isEmpty() && view.equals("wall");
    }

    public boolean working() {
        return caller.holds(Role.EMPLOYEE);
    }

    public boolean leading() {
        return caller.holds(Role.TEAM_LEAD);
    }

    /** The key of why there is nothing. */
    public String emptiness() {
        boolean narrowed = view.equals("wall") && search(Cursor.NEWEST).narrowed();
        return "recognition.wall.empty." + (narrowed ? "nothing" : view);
    }

    /** The name of the person whose thanks are asked for, as the first of them tells. */
    public String personName() {
        return rows().stream()
                .flatMap(
                        kudos ->
                                Stream.concat(
                                        Stream.ofNullable(kudos.giver()),
                                        kudos.receivers().stream()))
                .filter(each -> each.number().equals(person))
                .map(each -> each.fullName())
                .findFirst()
                .orElse(person);
    }

    public List<ValueView> values() {
        if (offered == null) {
            offered = values.inUse();
        }
        return offered;
    }

    public List<StoreEntry> stores() {
        return reading.stores();
    }

    /** The address of the earlier ones; null if there are none. */
    public String earlier() {
        var earlier = found().earlier();
        return earlier == null ? null : Addresses.wall(this, earlier.toString());
    }

    /** The same list from its beginning. */
    public String newest() {
        return Addresses.wall(this, "");
    }

    public String getView() {
        return view;
    }

    /** What is no view is the wall. */
    public void setView(String view) {
        this.view = view != null && view.matches("received|given") ? view : "wall";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store == null ? "" : store;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }
}
