package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.launcher.demo.DemoCompany;
import aidas.testbed.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings the demo company's experience of employees into the portal, as facts with their n. The
 * demo under test was drawn today; another day is another company.
 */
final class Experience {

    static final String CODE = "experience";

    private static final LocalDate TODAY = LocalDate.now();
    private static final Path FOLDER = Path.of("target", "demo-experience-" + TODAY);
    private static final int FLOOR = 5;

    private Experience() {}

    /** May be called as often as one likes: the same facts again change nothing. */
    static void bring() {
        var names = "{\"en\":\"Support at work\",\"bg\":\"Подкрепа\",\"lt\":\"Palaikymas\"}";
        var defined =
                Api.as("harriet")
                        .put(
                                "/api/v1/insight/measures/" + CODE,
                                "{\"side\":\"ex\",\"names\":%s}".formatted(names));
        assertThat(defined.status()).isIn(201, 204);
        var taken =
                Api.as("harriet")
                        .post(
                                "/api/v1/facts?dryRun=false",
                                "text/csv",
                                BodyPublishers.ofString(table()));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    private static String table() {
        return rows().stream()
                .skip(1)
                .map(row -> row.split(","))
                .filter(row -> Integer.parseInt(row[3]) >= FLOOR)
                .map(row -> String.join(",", row[0], row[1], CODE, row[2], row[3], "225"))
                .collect(Collectors.joining("\n", "store,month,measure,value,n,variance\n", "\n"));
    }

    private static List<String> rows() {
        try {
            var file = FOLDER.resolve("ex.csv");
            if (!Files.exists(file)) {
                new DemoCompany(DemoCompany.SEED, TODAY).writeTo(FOLDER);
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
