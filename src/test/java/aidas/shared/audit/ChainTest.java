package aidas.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.audit.Chain.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00.123456Z");

    @Test
    void R1_2_a_chain_nobody_touched_is_whole() {
        assertThat(firstBroken(chainOf("elena", "mira", "dora"))).isEmpty();
    }

    @Test
    void R1_2_an_empty_log_is_whole() {
        assertThat(firstBroken(List.of())).isEmpty();
    }

    @Test
    void R1_2_an_altered_entry_is_named() {
        var links = chainOf("elena", "mira", "dora");
        var second = links.get(1);
        links.set(1, new Link(entry(2, "nobody"), second.previous(), second.hash()));
        assertThat(firstBroken(links)).contains(2L);
    }

    @Test
    void R1_2_an_entry_altered_with_its_hash_breaks_the_next_one() {
        var links = chainOf("elena", "mira", "dora");
        var forged = entry(2, "nobody");
        var before = links.get(1).previous();
        links.set(1, new Link(forged, before, forged.hash(before)));
        assertThat(firstBroken(links)).contains(3L);
    }

    @Test
    void R1_2_a_removed_entry_is_named() {
        var links = chainOf("elena", "mira", "dora");
        links.remove(1);
        assertThat(firstBroken(links)).contains(2L);
    }

    @Test
    void R1_2_fields_that_flow_into_each_other_do_not_hash_alike() {
        var one = new AuditEntry(1, NOON, "ab", "c", "", "", "", "");
        var other = new AuditEntry(1, NOON, "a", "bc", "", "", "", "");
        assertThat(one.hash(Chain.BEGINNING)).isNotEqualTo(other.hash(Chain.BEGINNING));
    }

    private static Optional<Long> firstBroken(List<Link> links) {
        var chain = new Chain();
        return links.stream().map(chain::broken).flatMap(Optional::stream).findFirst();
    }

    private static List<Link> chainOf(String... actors) {
        var links = new ArrayList<Link>();
        var previous = Chain.BEGINNING;
        for (String actor : actors) {
            var entry = entry(links.size() + 1, actor);
            links.add(new Link(entry, previous, entry.hash(previous)));
            previous = entry.hash(previous);
        }
        return links;
    }

    private static AuditEntry entry(long id, String actor) {
        return new AuditEntry(
                id,
                NOON,
                actor,
                "team-lead",
                "feedback.read",
                "employee:E1001",
                "51 answers",
                "r-1");
    }
}
