package aidas.recovery.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.recovery.CaseFacts;
import aidas.recovery.CaseReading;
import aidas.recovery.CaseReading.Queue;
import aidas.recovery.CaseSearch;
import aidas.shared.Characters;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /recovery/queue.xhtml}: cases, those first that are due first (R8.2). */
@Named
@RequestScoped
public class RecoveryQueuePage {

    private static final int SIZE = 25;
    private static final int LONGEST = 60;

    @Inject CaseReading reading;
    @Inject RecoveryWords words;
    @Inject Caller caller;
    @Inject Text text;

    private String q = "";
    private String stage = "open";
    private String store = "";
    private String cause = "";
    private String owner = "";
    private boolean late;
    private String page = "1";
    private Queue queue;
    private List<CaseFacts.Place> places;

    public void load() {
        places = reading.places();
        queue =
                reading.queue(
                        new CaseSearch(
                                q, stage, store, cause, owner, late, (number() - 1) * SIZE, SIZE));
    }

    /** A form that is sent asks before anything was loaded. */
    private Queue found() {
        if (queue == null) {
            load();
        }
        return queue;
    }

    private int number() {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public List<CaseFacts> cases() {
        return found().cases();
    }

    public String heading() {
        return text.of(
                narrowed() ? "recovery.queue.found" : "recovery.queue.heading", found().all());
    }

    public boolean narrowed() {
        return late
                || !stage.equals("open")
                || Stream.of(q, store, cause, owner).anyMatch(it -> !it.isEmpty());
    }

    public String emptiness() {
        return text.of("recovery.queue." + (narrowed() ? "nothing" : "none"));
    }

    public boolean leads() {
        return caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    public boolean sets() {
        return caller.holds(Role.HR) || caller.holds(Role.ADMIN);
    }

    public List<SelectItem> stages() {
        return Stream.of(
                        "open",
                        "opened",
                        "heard",
                        "regretted",
                        "solved",
                        "asked",
                        "reopened",
                        "closed",
                        "all")
                .map(it -> new SelectItem(it, text.of("recovery.words.state." + it)))
                .toList();
    }

    public List<SelectItem> causes() {
        return reading.causes().stream()
                .map(it -> new SelectItem(it.code(), words.named(it.name())))
                .toList();
    }

    public List<CaseFacts.Place> places() {
        found();
        return places;
    }

    public String previous() {
        return number() > 1 ? here(number() - 1) : "";
    }

    public String next() {
        return (long) number() * SIZE < found().all() ? here(number() + 1) : "";
    }

    private String here(int to) {
        return "queue.xhtml?q=%s&stage=%s&store=%s&cause=%s&owner=%s&late=%s&page=%d"
                .formatted(
                        encoded(q),
                        encoded(stage),
                        encoded(store),
                        encoded(cause),
                        encoded(owner),
                        late,
                        to);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String sound(String value, String other) {
        var typed = value == null ? "" : value.strip();
        return Characters.areName(typed, LONGEST) ? typed : typed.isEmpty() ? other : "?";
    }

    public String getQ() {
        return q;
    }

    public void setQ(String value) {
        q = sound(value, "");
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String value) {
        stage = sound(value, "open");
    }

    public String getStore() {
        return store;
    }

    public void setStore(String value) {
        store = sound(value, "");
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String value) {
        cause = sound(value, "");
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String value) {
        owner = sound(value, "");
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean value) {
        late = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value == null ? "1" : value;
    }
}
