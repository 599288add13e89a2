package aidas.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** What lies in the past and comes through no door: it is written into the database. */
record DemoHistory(Portal portal, Tokens tokens) {

    void tell(LocalDate asOf) throws IOException, InterruptedException, SQLException {
        try (var database = portal.connection()) {
            var api = new DemoApi(portal.url(), tokens);
            new DemoChallenges(api).hold(asOf, database);
            new DemoTrials(api).hold(asOf, database);
            new DemoCases(database).tell();
            new DemoSources(api, database).setUp();
            new DemoLinks(database).tell();
        }
    }
}
