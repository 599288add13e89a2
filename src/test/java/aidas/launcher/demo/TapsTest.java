package aidas.launcher.demo;

import static aidas.launcher.demo.Written.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What answers tell beside their score. */
class TapsTest {

    @Test
    void R5_1_half_of_the_answers_tap_reasons() {
        var nps = ANSWERS.stream().filter(Read::nps).toList();
        double tapped = nps.stream().filter(a -> !a.chips().isEmpty()).count();
        assertThat(tapped / nps.size()).isBetween(0.47, 0.53);
        assertThat(companyOnly(a -> a.points() < 0)).isBetween(0.26, 0.34);
        assertThat(companyOnly(a -> a.points() > 0)).isBetween(0.10, 0.14);
    }

    private static double companyOnly(Predicate<Read> which) {
        var company = Set.of("price", "range", "queue", "policy");
        var tapped =
                ANSWERS.stream()
                        .filter(Read::nps)
                        .filter(which)
                        .filter(a -> !a.chips().isEmpty())
                        .toList();
        return (double) tapped.stream().filter(a -> company.containsAll(a.chips())).count()
                / tapped.size();
    }

    @Test
    void R5_2_the_company_is_asked_about_in_the_last_six_months() {
        var since = Written.AS_OF.minusMonths(6);
        assertThat(ANSWERS).filteredOn(Read::two).allMatch(a -> !a.day().isBefore(since));
        assertThat(ANSWERS).filteredOn(Read::two).hasSizeGreaterThan(8_000);
    }

    @Test
    void R5_3_more_customers_are_asked_than_answer() {
        var asked = Written.rows("asked.csv");
        double all = asked.stream().mapToDouble(row -> Double.parseDouble(row[2])).sum();
        assertThat(ANSWERS.size() / all).isBetween(0.14, 0.34);
        assertThat(asked).hasSizeGreaterThan(15_000);
        assertThat(asked.stream().map(row -> row[0]).distinct()).hasSize(40);
    }

    @Test
    void R5_4_the_till_knows_who_sold() {
        double nobody = ANSWERS.stream().filter(a -> a.credits().isEmpty()).count();
        var sales = Written.lines("transactions.ndjson");
        assertThat(sales.size() / nobody).isBetween(0.4, 0.55);
        assertThat(sales).allMatch(sale -> sale.contains("\"employees\":[\"E"));
    }

    @Test
    void R5_8_some_promoters_agree_to_be_quoted_and_it_is_told_once() {
        var lines = Written.lines("responses.ndjson");
        assertThat(lines).allMatch(line -> line.split("\"quotable\":", -1).length <= 2);
        double agreed = lines.stream().filter(line -> line.contains("\"quotable\":true")).count();
        var glad =
                ANSWERS.stream()
                        .filter(a -> a.nps() && a.points() > 0 && a.comment() != null)
                        .count();
        assertThat(agreed / glad).isBetween(0.32, 0.38);
    }
}
