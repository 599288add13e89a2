package aidas.launcher.demo;

import static aidas.launcher.demo.Written.ANSWERS;
import static aidas.launcher.demo.Written.AS_OF;
import static aidas.launcher.demo.Written.COMPANY;
import static aidas.launcher.demo.Written.FOLDER;
import static aidas.launcher.demo.Written.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCompanyTest {

    private static final int STORE = 2;
    private static final int TEAM = 8;
    private static final int NUMBER = 10;
    private static final int ROLE = 15;
    private static final int FROM = 16;
    private static final int UNTIL = 17;

    private static final Map<String, Shop> SHOPS =
            Shop.all().stream().collect(Collectors.toMap(Shop::code, Function.identity()));

    @Test
    void R1_1_the_same_seed_and_day_give_equal_files(@TempDir Path again) throws IOException {
        new DemoCompany(DemoCompany.SEED, AS_OF).writeTo(again);
        for (var file :
                List.of(
                        "roster.csv",
                        "responses.ndjson",
                        "asked.csv",
                        "ex.csv",
                        "pulses.csv",
                        "facts.csv",
                        "standards.csv",
                        "stores.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(FOLDER.resolve(file));
        }
    }

    @Test
    void R1_1_another_seed_gives_another_company(@TempDir Path other) throws IOException {
        new DemoCompany(7, AS_OF).writeTo(other);
        var answers = other.resolve("responses.ndjson").toFile();
        assertThat(answers.length())
                .isNotEqualTo(FOLDER.resolve("responses.ndjson").toFile().length());
    }

    @Test
    void R1_2_the_company_has_its_size() {
        assertThat(ROSTER.stream().map(row -> row[STORE]).distinct()).hasSize(40);
        assertThat(ROSTER.stream().map(row -> row[NUMBER]).distinct().count())
                .isBetween(570L, 630L);
        assertThat(ANSWERS).hasSizeBetween(59_000, 61_000);
        assertThat(ANSWERS.stream().filter(Read::nps).count()).isGreaterThan(40_000);
        assertThat(ANSWERS.stream().map(Read::externalId).distinct()).hasSize(ANSWERS.size());
        assertThat(ANSWERS.getFirst().day()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(ANSWERS.getLast().day()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void R1_3_each_store_has_one_lead_and_two_to_four_teams() {
        for (var shop : SHOPS.values()) {
            var rows = ROSTER.stream().filter(row -> row[STORE].equals(shop.code())).toList();
            var leads = rows.stream().filter(row -> row[ROLE].equals("lead")).toList();
            assertThat(leads).as(shop.code()).hasSize(1);
            assertThat(leads.getFirst()[UNTIL]).isEmpty();
            assertThat(shop.teams()).hasSizeBetween(2, 4);
            assertThat(rows.stream().map(row -> row[TEAM]).filter(t -> !t.isEmpty()).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            shop.teams().stream().map(Team::code).toList());
        }
    }

    @Test
    void R1_4_elena_mira_and_jonas_are_where_their_logins_say() {
        assertThat(rowOf("E1001")).contains("BG-SOF-01", "kitchen", "Elena", "Dimitrova", "member");
        assertThat(rowOf("E1002")).contains("BG-SOF-01", "Mira", "Stoyanova", "lead");
        assertThat(rowOf("E2001")).contains("LT-VNO-01", "Jonas", "lead");
        var elenas =
                ANSWERS.stream().filter(a -> a.nps() && a.credits().containsKey("E1001")).toList();
        assertThat(elenas).hasSizeBetween(50, 120);
        assertThat(elenas.stream().map(Read::language)).contains("en", "bg", "lt");
        assertThat(elenas.stream().filter(a -> a.day().isAfter(AS_OF.minusDays(8))))
                .hasSizeGreaterThan(5);
    }

    @Test
    void R2_1_who_is_credited_worked_there_that_day() {
        var byNumber = ROSTER.stream().collect(Collectors.groupingBy(row -> row[NUMBER]));
        var wrong = new HashSet<String>();
        for (var answer : ANSWERS) {
            if (answer.credits().isEmpty() || answer.stray()) {
                continue;
            }
            if (Math.abs(answer.credits().values().stream().mapToDouble(w -> w).sum() - 1) > 1e-9) {
                wrong.add(answer.externalId());
            }
            for (var number : answer.credits().keySet()) {
                if (byNumber.get(number).stream().noneMatch(row -> covers(row, answer))) {
                    wrong.add(answer.externalId());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ANSWERS.stream().filter(a -> a.credits().isEmpty()).count())
                .isGreaterThan(4_000);
        assertThat(ANSWERS.stream().filter(a -> a.credits().size() == 2).count())
                .isGreaterThan(2_500);
    }

    @Test
    void R2_1_nobody_is_in_two_places() {
        var last = new HashMap<String, String>();
        ROSTER.stream()
                .sorted((a, b) -> a[FROM].compareTo(b[FROM]))
                .forEach(
                        row -> {
                            var until = last.put(row[NUMBER], row[UNTIL]);
                            assertThat(until == null || until.compareTo(row[FROM]) <= 0).isTrue();
                            assertThat(until).isNotEqualTo("");
                        });
        assertThat(ROSTER.size() - last.size()).isGreaterThan(15);
        assertThat(ROSTER.stream().filter(row -> !row[UNTIL].isEmpty()).count()).isGreaterThan(30);
    }

    @Test
    void R2_2_only_the_strays_name_what_does_not_exist() {
        var known = ROSTER.stream().map(row -> row[NUMBER]).collect(Collectors.toSet());
        var strays =
                ANSWERS.stream()
                        .filter(
                                a ->
                                        !SHOPS.containsKey(a.store())
                                                || !known.containsAll(a.credits().keySet()))
                        .toList();
        assertThat(strays).hasSizeBetween(10, 15).allMatch(Read::stray);
        assertThat(strays.stream().map(a -> SHOPS.containsKey(a.store()))).contains(true, false);
    }

    @Test
    void R2_3_answers_are_given_in_opening_hours_and_within_the_scale() {
        assertThat(ANSWERS.stream().filter(a -> !a.stray() && !whileOpen(a))).isEmpty();
        assertThat(ANSWERS.stream().filter(a -> !withinScale(a))).isEmpty();
    }

    private static boolean whileOpen(Read answer) {
        var shop = SHOPS.get(answer.store());
        var offset = shop.country().zone.getRules().getOffset(answer.at().toInstant());
        int hour = answer.at().getHour();
        return hour >= shop.opensAt()
                && hour < shop.closesAt()
                && offset.equals(answer.at().getOffset())
                && shop.isOpenOn(answer.day(), COMPANY.lastDay());
    }

    private static boolean withinScale(Read answer) {
        int lowest = answer.nps() ? 0 : 1;
        int highest = answer.nps() ? 10 : Integer.parseInt(answer.scale().split("-")[1]);
        return answer.score() >= lowest && answer.score() <= highest;
    }

    private static String[] rowOf(String number) {
        return ROSTER.stream().filter(row -> row[NUMBER].equals(number)).findFirst().orElseThrow();
    }

    private static boolean covers(String[] row, Read answer) {
        return row[STORE].equals(answer.store())
                && row[FROM].compareTo(answer.day().toString()) <= 0
                && (row[UNTIL].isEmpty() || row[UNTIL].compareTo(answer.day().toString()) > 0);
    }
}
