package aidas.launcher;

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

            Ctrl-C ends it. The data stays; ./aidas reset forgets it.
            """;

    private Welcome() {}

    static String to(Portal portal, Duration elapsed) {
        return TEXT.formatted(elapsed.toSeconds(), portal.url());
    }
}
