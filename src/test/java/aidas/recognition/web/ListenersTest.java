package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private final Listeners listeners = new Listeners();

    /** A line of that person which is open and hears nothing. */
    private static Session line(String name) {
        Principal who = () -> name;
        return (Session)
                Proxy.newProxyInstance(
                        ListenersTest.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getUserPrincipal" -> who;
                                    case "getAsyncRemote" -> deaf();
                                    case "hashCode" -> System.identityHashCode(proxy);
                                    case "equals" -> proxy == arguments[0];
                                    default -> null;
                                });
    }

    private static Object deaf() {
        return Proxy.newProxyInstance(
                ListenersTest.class.getClassLoader(),
                new Class<?>[] {RemoteEndpoint.Async.class},
                (proxy, method, arguments) -> null);
    }

    private List<Boolean> add(String name, int lines) {
        return IntStream.range(0, lines).mapToObj(i -> listeners.add(line(name))).toList();
    }

    @Test
    void R10_2_one_person_has_five_lines_at_most() {
        assertThat(add("elena", 6)).containsExactly(true, true, true, true, true, false);
        assertThat(add("mira", 1)).containsExactly(true);
    }

    @Test
    void R10_2_a_line_that_ends_makes_room() {
        var first = line("elena");
        assertThat(listeners.add(first)).isTrue();
        assertThat(add("elena", 5)).endsWith(false);
        listeners.remove(first);
        assertThat(add("elena", 1)).containsExactly(true);
    }

    @Test
    void R10_2_a_server_has_two_thousand_at_most() {
        IntStream.range(0, Listeners.MOST).forEach(i -> listeners.add(line("person " + i)));
        assertThat(listeners.add(line("one too many"))).isFalse();
    }
}
