package aidas.launcher;

import java.io.IOException;
import java.time.Duration;

/** What the run command prints when all is ready: the address and who can log in. */
final class Welcome {

    private static final String TEXT =
            """

            Aidas is ready after %d s: %s

              who                     login      password
              employee                elena      aidas
              team lead (Vitosha 48)  mira       aidas
              team lead (Akropolis)   jonas      aidas
              HR                      harriet    aidas
              owner                   olga       aidas
              administrator           adam       aidas
              data protection         dora       aidas
            %s
            Ctrl-C ends it. The data stays; ./aidas reset forgets it.
            """;

    private static final String SCREEN =
            """

              the screen on the wall of Vitosha 48, without a login:
              %s
            """;

    private Welcome() {}

    static String to(Portal portal, Duration elapsed) throws IOException {
        var screen = portal.screen().map(link -> SCREEN.formatted(link)).orElse("");
        return TEXT.formatted(elapsed.toSeconds(), portal.url(), screen);
    }
}
