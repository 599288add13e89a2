package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.testbed.InContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding ideas. */
@InContainer
class BoardIT extends TwoStoresWithIdeas {

    private List<Long> found(View view, Tag tag, StoreCode store, Set<Stage> stages) {
        var search = new BoardSearch("rgidea", null, stages, tag, store, view, Sort.NEW, 0, 50);
        return board.find(search).ideas().stream().map(row -> row.idea().id()).toList();
    }

    @Test
    void R6_1_ideas_are_found_by_what_they_are() {
        long queue = sent(ANNA, TITLE, "queue");
        long light = sent(EGLE, "Better lights at the rgidea shelf", "lights");
        employee(BORIS);
        votes.vote(light);
        assertThat(found("shelf rgidea light", Sort.NEW)).containsExactly(light);
        assertThat(found("RGIDEA numb", Sort.NEW)).containsExactly(queue);
        assertThat(found(View.ALL, new Tag("queue"), null, Set.of())).containsExactly(queue);
        assertThat(found(View.ALL, null, new StoreCode(THERE), Set.of())).containsExactly(light);
        assertThat(found(View.VOTED, null, null, Set.of())).containsExactly(light);
        assertThat(found(View.MINE, null, null, Set.of())).isEmpty();
        employee(ANNA);
        assertThat(found(View.MINE, null, null, Set.of())).containsExactly(queue);
        move(light, Stage.REVIEW);
        assertThat(found(View.ALL, null, null, Set.of(Stage.REVIEW))).containsExactly(light);
        merge(light, queue);
        assertThat(found(View.ALL, null, null, Set.of())).containsExactly(queue);
        assertThat(board.tags()).isNotEmpty();
    }

    @Test
    void R6_2_they_are_sorted_by_time_and_by_votes() {
        long first = sent(ANNA, TITLE);
        long second = sent(BORIS, TITLE + " again");
        vote(EGLE, first);
        assertThat(found("rgidea", Sort.NEW)).containsExactly(second, first);
        assertThat(found("rgidea", Sort.TOP)).containsExactly(first, second);
    }

    @Test
    void R6_2_what_happens_now_is_before_what_happened_once() {
        long old = sent(ANNA, TITLE);
        for (var person : new String[] {BORIS, CVETAN, EGLE}) {
            vote(person, old);
        }
        long young = sent(BORIS, TITLE + " again");
        for (var person : new String[] {ANNA, CVETAN, EGLE}) {
            vote(person, young);
        }
        em.createNativeQuery("alter table idea disable trigger idea_stays").executeUpdate();
        em.createNativeQuery(
                        "update idea set sent_at = sent_at - interval '20 days' where id = :id")
                .setParameter("id", old)
                .executeUpdate();
        em.createNativeQuery("alter table idea enable trigger idea_stays").executeUpdate();
        assertThat(found("rgidea", Sort.TRENDING)).containsExactly(young, old);
    }

    @Test
    void R6_2_pages_of_what_is_trending_fit_each_other_where_activity_ends() {
        var ideas = IntStream.range(0, 7).mapToObj(i -> sent(ANNA, TITLE + " " + i)).toList();
        var people = List.of(BORIS, CVETAN, EGLE);
        for (int i = 0; i < people.size(); i++) {
            for (var person : people.subList(0, i + 1)) {
                vote(person, ideas.get(2 * i + 1));
            }
        }
        em.createNativeQuery("alter table idea disable trigger idea_stays").executeUpdate();
        em.createNativeQuery(
                        """
                        update idea set sent_at = sent_at - (20 + id % 5) * interval '1 day'
                         where id in (:ids)
                        """)
                .setParameter("ids", ideas)
                .executeUpdate();
        em.createNativeQuery("alter table idea enable trigger idea_stays").executeUpdate();
        // the formula as the board's help prints it, over all of them
        List<?> ranked =
                em.createNativeQuery(
                                """
                                select id from idea i where id in (:ids)
                                 order by (5 * votes - 1) / power(
                                     extract(epoch from (now() - sent_at))::float8 / 3600 + 2, 1.4)
                                     desc, sent_at, id
                                """,
                                Long.class)
                        .setParameter("ids", ideas)
                        .getResultList();
        for (int size : new int[] {1, 2, 3, 7}) {
            var paged = new ArrayList<Long>();
            for (int page = 0; page * size < ideas.size(); page++) {
                var search =
                        new BoardSearch(
                                "rgidea",
                                null,
                                Set.of(),
                                null,
                                null,
                                View.ALL,
                                Sort.TRENDING,
                                page,
                                size);
                board.find(search).ideas().forEach(row -> paged.add(row.idea().id()));
            }
            assertThat(paged).as("pages of " + size).isEqualTo(ranked);
        }
    }

    @Test
    void R6_3_the_same_reader_sees_the_same_order_on_a_day() {
        for (int i = 0; i < 12; i++) {
            sent(ANNA, TITLE + " " + i);
        }
        employee(BORIS);
        var once = found("rgidea", Sort.TRENDING);
        assertThat(once).hasSize(12).doesNotHaveDuplicates();
        assertThat(found("rgidea", Sort.TRENDING)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Number tickets at the rgidea counter, rgidea number ticket",
        "en, Number tickets at the rgidea counter, Numbre tickets at the rgidea counter",
        "bg, Билети с номер на ргидея опашката, номера за ргидея опашки",
        "lt, Eilės numeriai prie rgidėja kasos, rgidėja kasoje eilė"
    })
    void R6_4_another_form_or_a_slip_is_alike(String language, String title, String typed) {
        var spoken = Language.ofCode(language).orElseThrow();
        long id =
                desk.send(
                                draft(
                                        ANNA,
                                        new NewIdea(
                                                Kind.SERVICE,
                                                title,
                                                TEXT,
                                                spoken,
                                                null,
                                                List.of())),
                                true)
                        .id();
        assertThat(board.similar(typed, spoken)).extracting(SimilarIdea::id).contains(id);
        assertThat(board.similar("'\\ & | !(", spoken)).isEmpty();
        assertThat(board.similar("qq", spoken)).isEmpty();
    }
}
