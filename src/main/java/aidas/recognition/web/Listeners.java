package aidas.recognition.web;

import aidas.recognition.WallChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.websocket.Session;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Walls that are open in browsers, as many as this server bears (R10.2). */
@ApplicationScoped
public class Listeners {

    static final int MOST = 2000;
    static final int MOST_OF_ONE = 5;

    private static final String NEWS = "new";
    private static final long PATIENCE = 5000;

    private final Map<Session, String> all = new ConcurrentHashMap<>();

    /** False if there are too many, in all or of this person. */
    synchronized boolean add(Session session) {
        var who = name(session.getUserPrincipal());
        long own = all.values().stream().filter(who::equals).count();
        if (all.size() >= MOST || own >= MOST_OF_ONE) {
            return false;
        }
        session.getAsyncRemote().setSendTimeout(PATIENCE);
        all.put(session, who);
        return true;
    }

    void remove(Session session) {
        all.remove(session);
    }

    /** Once it is sure: what is rolled back is no news. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) WallChanged changed) {
        all.keySet().stream()
                .filter(Session::isOpen)
                .forEach(session -> session.getAsyncRemote().sendText(NEWS, result -> {}));
    }

    private static String name(Principal principal) {
        return Objects.requireNonNull(principal, "nobody listens without a login").getName();
    }
}
