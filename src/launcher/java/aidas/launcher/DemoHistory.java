package aidas.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** What lies in the past and comes through no door: it is written into the database. */
record DemoHistory(Portal portal, Tokens tokens) {

    void tell(LocalDate asOf) throws IOException, InterruptedException, SQLException {
        try (var database = portal.connection()) {
            new DemoChallenges(new DemoApi(portal.url(), tokens)).hold(asOf, database);
            new DemoTrials(new DemoApi(portal.url(), tokens)).hold(asOf, database);
            new DemoSources(new DemoApi(portal.url(), tokens), database).setUp();
            new DemoLinks(database).tell();
        }
    }
}
