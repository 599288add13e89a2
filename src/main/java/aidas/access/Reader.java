package aidas.access;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Whoever reads the portal's pages in this session, and what they chose. */
@SessionScoped
public class Reader implements Serializable {

    private static final long serialVersionUID = 1;

    /** Injected proxies survive the session's passivation; their types do not say so. */
    @SuppressWarnings("serial")
    @Inject
    Caller caller;

    @SuppressWarnings("serial")
    @Inject
    PreferenceDesk desk;

    private final String token = UUID.randomUUID().toString();
    private String username;
    private Preference chosen;

    /** Proves that a choice comes from a page of this session. */
    public String token() {
        return token;
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String theme() {
        return chosen().map(Preference::theme).orElse(Theme.SYSTEM).code();
    }

    /** Empty if nobody is logged in or nothing was chosen: then the browser decides (R4.1). */
    public Optional<Language> language() {
        return chosen().map(Preference::language);
    }

    /** Is a person logged in? */
    public boolean known() {
        return !caller.roles().isEmpty();
    }

    public void choose(Preference preference) {
        desk.choose(preference);
        chosen = preference;
        username = caller.username();
    }

    public Optional<Preference> chosen() {
        if (!known()) {
            return Optional.empty();
        }
        if (!caller.username().equals(username)) {
            chosen = desk.mine().orElse(null);
            username = caller.username();
        }
        return Optional.ofNullable(chosen);
    }
}
