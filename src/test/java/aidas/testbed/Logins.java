package aidas.testbed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One login of a person at a time: as it guards against guessed passwords, the identity provider
 * refuses a second one meanwhile, even with the right password.
 */
final class Logins {

    private static final Map<String, Object> TURNS = new ConcurrentHashMap<>();

    private Logins() {}

    static <T> T inTurn(String username, Supplier<T> login) {
        synchronized (TURNS.computeIfAbsent(username, name -> new Object())) {
            return login.get();
        }
    }
}
