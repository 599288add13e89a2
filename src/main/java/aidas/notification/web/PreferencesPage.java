package aidas.notification.web;

import aidas.notification.Kind;
import aidas.notification.QuietHours;
import aidas.notification.Way;
import aidas.notification.WishDesk;
import aidas.notification.WishDesk.Reachable;
import aidas.notification.Wishes;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Behind {@code /notification/preferences.xhtml}: how the reader hears of what. */
@Named
@RequestScoped
public class PreferencesPage {

    private static final String HERE = "/notification/preferences.xhtml?faces-redirect=true";

    @Inject WishDesk desk;
    @Inject Text text;

    private final Map<String, String> ways = new HashMap<>();
    private boolean mail;
    private boolean weekly;
    private String from;
    private String until;

    @PostConstruct
    void load() {
        var wishes = desk.mine();
        wishes.ways().forEach((kind, way) -> ways.put(kind.code(), way.code()));
        mail = wishes.mail();
        weekly = wishes.weekly();
        from = wishes.quiet().from().toString();
        until = wishes.quiet().until().toString();
    }

    public String save() {
        var first = time("from", from);
        var last = time("until", until);
        if (first == null || last == null) {
            return null;
        }
        try {
            desk.choose(new Wishes(mail, weekly, new QuietHours(first, last), chosen()));
        } catch (Refused nobody) {
            Notes.failed(text.of("notification.preferences.nobody"));
            return HERE;
        }
        Notes.done(text.of("notification.preferences.done"));
        return HERE;
    }

    private Map<Kind, Way> chosen() {
        var chosen = new EnumMap<Kind, Way>(Kind.class);
        ways.forEach(
                (kind, way) ->
                        Kind.ofCode(kind)
                                .ifPresent(k -> Way.ofCode(way).ifPresent(w -> chosen.put(k, w))));
        return chosen;
    }

    private LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed == null ? "" : typed).withSecond(0).withNano(0);
        } catch (DateTimeException e) {
            Notes.refuse("wishes:" + field, text.of("notification.preferences.wrong"));
            return null;
        }
    }

    /** The key of why no mail arrives; empty if it can. */
    public String unreachable() {
        var reachable = desk.reachable();
        return reachable == Reachable.YES
                ? ""
                : "notification.preferences.reach." + reachable.name().toLowerCase(Locale.ROOT);
    }

    public List<Kind> kinds() {
        return Kind.choices();
    }

    public List<Way> options() {
        return List.of(Way.values());
    }

    /** The key of a way's name. */
    public String word(Way way) {
        return "notification.way." + way.code();
    }

    public Map<String, String> getWays() {
        return ways;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public boolean isWeekly() {
        return weekly;
    }

    public void setWeekly(boolean weekly) {
        this.weekly = weekly;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
