package aidas.pulse;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody finds who may read the whole database while a wave is open, and after. */
@InContainer
class UnlinkableIT extends SmallCompany {

    private static final int ANSWERS = 20;

    @Inject BallotBox box;
    @Inject DueMixing mixing;
    @Inject Waves waves;

    private void answered() {
        running();
        open();
        IntStream.rangeClosed(1, ANSWERS)
                .forEach(
                        i ->
                                answer(
                                        i,
                                        1,
                                        of("enps", i % 11, "item-1", 1 + i % 5),
                                        i % 2 == 0
                                                ? new Cast.Words("Number " + i, "en", null)
                                                : null));
    }

    @Test
    void R3_3_no_column_could_hold_what_leads_from_a_ballot_to_a_seat() {
        assertThat(columns("pulse_ballot")).containsExactly("sealed", "token", "wave_id");
        assertThat(columns("pulse_roll")).containsExactly("sealed", "wave_id");
        assertThat(columns("pulse_cell"))
                .containsExactly("counts", "level", "n", "question", "unit", "wave_id", "withheld");
        assertThat(columns("pulse_comment"))
                .containsExactly("id", "language", "level", "reply_key", "text", "unit", "wave_id");
    }

    private List<String> columns(String table) {
        return rows(
                        "select cast(column_name as text) from information_schema.columns"
                                + " where table_name = '%s' order by 1".formatted(table))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void R3_3_the_roll_is_one_row_that_says_nothing() {
        running();
        open();
        var before = (byte[]) rows("select sealed from pulse_roll" + OF).getFirst();
        token(1, 1);
        em.flush();
        var after = (byte[]) rows("select sealed from pulse_roll" + OF).getFirst();
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        int same =
                (int) IntStream.range(0, after.length).filter(i -> after[i] == before[i]).count();
        assertThat(same).as("bytes that stayed, by chance").isLessThan(after.length / 10);
        assertThat(rows("select 1 from pulse_roll" + OF)).hasSize(1);
    }

    @Test
    void R3_4_asking_and_answering_leave_no_entry_in_the_log() {
        running();
        open();
        long before = count("select count(*) from audit_entry");
        answer(1, 1, of("enps", 3), new Cast.Words("Too few people at noon", "en", null));
        assertThat(count("select count(*) from audit_entry")).isEqualTo(before);
    }

    @Test
    void R3_5_ballots_have_one_size_and_none_is_readable() {
        answered();
        assertThat(rows("select distinct octet_length(sealed) from pulse_ballot" + OF)).hasSize(1);
        assertThat(count("select count(*) from pulse_ballot" + OF)).isEqualTo(ANSWERS);
        assertThat(
                        count(
                                "select count(*) from pulse_ballot"
                                        + OF
                                        + " and position(convert_to('Number', 'UTF8') in sealed) > 0"))
                .isZero();
    }

    @Test
    void R3_4_mixing_writes_the_rows_anew_in_another_order() {
        answered();
        long wave = waves.get(CODE, 1).id();
        var before = rows("select token from pulse_ballot" + OF + " order by ctid");
        assertThat(mixing.due(at("2026-03-02T10:30:00Z"))).isEmpty();
        mixing.run(wave, at("2026-03-02T10:00:00Z"));
        var after = rows("select token from pulse_ballot" + OF + " order by ctid");
        assertThat(after).hasSameSizeAs(before);
        assertThat(hex(after)).isNotEqualTo(hex(before)).hasSameElementsAs(hex(before));
        assertThat(rows("select distinct cast(xmin as text) from pulse_ballot" + OF)).hasSize(1);
        close(1);
        assertThat(count("select count(*) from pulse_ballot" + OF)).isZero();
    }

    private static List<String> hex(List<?> tokens) {
        return tokens.stream()
                .map(token -> java.util.HexFormat.of().formatHex((byte[]) token))
                .toList();
    }

    @Test
    void R4_3_comments_lie_in_an_order_by_chance() {
        answered();
        close(1);
        var stored = rows("select text from pulse_comment" + OF + " order by ctid");
        var arrived =
                IntStream.rangeClosed(1, ANSWERS)
                        .filter(i -> i % 2 == 0)
                        .mapToObj(i -> "Number " + i)
                        .toList();
        assertThat(stored.stream().map(Object::toString).toList())
                .hasSize(arrived.size())
                .isNotEqualTo(arrived)
                .hasSameElementsAs(arrived);
    }

    @Test
    void R4_1_after_closing_ballots_tokens_roll_and_keys_are_gone() {
        answered();
        close(1);
        em.flush();
        assertThat(count("select count(*) from pulse_ballot" + OF)).isZero();
        assertThat(count("select count(*) from pulse_roll" + OF)).isZero();
        assertThat(
                        count(
                                "select count(*) from pulse_place"
                                        + OF
                                        + " and (modulus is not null or sealed_key is not null)"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from pulse_wave where sealed_key is not null and"
                                        + " id in (select wave_id from pulse_place"
                                        + OF
                                        + ")"))
                .isZero();
        assertThat(count("select count(*) from pulse_cell" + OF + " and n < 5")).isZero();
    }

    private static final String OF =
            " where wave_id in (select w.id from pulse_wave w join pulse_programme g"
                    + " on g.id = w.programme_id where g.code = 'pul-test')";
}
