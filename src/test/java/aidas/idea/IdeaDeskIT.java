package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.metadata.TellingFiles;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing, sending and moving. */
@InContainer
class IdeaDeskIT extends TwoStoresWithIdeas {

    @Inject FileDesk files;

    @Test
    void R1_1_every_field_at_fault_is_named() throws Exception {
        employee(ANNA);
        var nothing = new NewIdea(null, "x".repeat(121), "", null, 0L, List.of());
        assertThatThrownBy(() -> desk.draft("k", nothing))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("title")
                .hasMessageContaining("language")
                .hasMessageContaining("answer");
        anew();
        long id = draft(ANNA, new NewIdea(Kind.SERVICE, "Hi", "", Language.LT, null, List.of()));
        assertThatThrownBy(() -> desk.send(id, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("title")
                .hasMessageContaining("text");
    }

    @Test
    void R1_2_a_draft_is_read_by_its_author_only() throws Exception {
        long id = draft(ANNA, idea(TITLE, "queue"));
        assertThat(reading.draft(id).tags()).containsExactly(new Tag("queue"));
        assertThat(reading.drafts()).extracting(DraftView::id).contains(id);
        employee(BORIS);
        assertThat(reading.drafts()).extracting(DraftView::id).doesNotContain(id);
        assertThatThrownBy(() -> reading.draft(id)).isInstanceOf(NotFound.class);
        anew();
        long other = draft(ANNA, idea(TITLE));
        assertThatThrownBy(() -> reading.one(other)).isInstanceOf(NotFound.class);
    }

    @Test
    void R1_2_a_sent_idea_is_read_by_all_and_stays() throws Exception {
        long id = sent(ANNA, TITLE);
        employee(EGLE);
        var one = reading.one(id);
        assertThat(one.row().author().fullName()).isEqualTo("Anna One");
        assertThat(one.row().place()).isEqualTo("Store RG-01");
        assertThat(one.credited()).hasSize(1);
        assertThat(one.idea().dueOn()).isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(14));
        employee(ANNA);
        assertThatThrownBy(() -> desk.rewrite(id, idea("Another title")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void R1_2_the_database_refuses_other_words() {
        long id = sent(ANNA, TITLE);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update idea set title = 'Other' where id = :id")
                                        .setParameter("id", id)
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void R1_3_with_the_same_key_it_is_the_same_one() {
        employee(ANNA);
        long id = desk.draft("same", idea(TITLE));
        assertThat(desk.draft("same", idea("As I went on typing"))).isEqualTo(id);
        assertThat(reading.draft(id).title()).isEqualTo("As I went on typing");
    }

    @Test
    void R1_4_an_idea_names_an_own_answer_and_shows_it_as_the_customer_agreed() throws Exception {
        long secret = answer("The queue never ended.", 2, false, ANNA);
        var caused = new NewIdea(Kind.PROCESS, TITLE, TEXT, Language.EN, secret, List.of());
        long id = desk.send(draft(ANNA, caused), true).id();
        assertThat(reading.one(id).quote().words()).isEqualTo("The queue never ended.");
        lead();
        assertThat(reading.one(id).quote()).isNotNull();
        employee(EGLE);
        assertThat(reading.one(id).quote()).isNull();
        assertThatThrownBy(() -> desk.draft("other", caused))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answer");
    }

    @Test
    void R2_1_without_a_name_the_answer_is_left_out_that_few_may_name() throws Exception {
        long secret = answer("The queue never ended.", 2, true, ANNA);
        var caused = new NewIdea(Kind.PROCESS, TITLE, TEXT, Language.EN, secret, List.of());
        long id = desk.send(draft(ANNA, caused), false).id();
        assertThat(reading.one(id).idea().answer()).isNull();
        assertThat(reading.one(id).quote()).isNull();
    }

    @Test
    void R3_2_each_move_is_kept_with_its_reason() {
        long id = sent(ANNA, TITLE);
        move(id, Stage.REVIEW);
        move(id, Stage.DECLINED);
        var one = reading.one(id);
        assertThat(one.idea().stage()).isEqualTo(Stage.DECLINED);
        assertThat(one.idea().answeredAt()).isNotNull();
        assertThat(one.moves()).extracting(Move::to).containsExactly(Stage.REVIEW, Stage.DECLINED);
        assertThat(one.moves().getLast().by().login()).isEqualTo("harriet");
        assertThatThrownBy(() -> move(id, Stage.ADOPTED)).isInstanceOf(Conflict.class);
    }

    @Test
    void R7_1_a_draft_takes_five_files() throws Exception {
        long id = draft(ANNA, idea(TITLE));
        for (int i = 0; i < 5; i++) {
            files.add(id, "note.txt", "A note".getBytes());
        }
        assertThatThrownBy(() -> files.add(id, "more.txt", "A note".getBytes()))
                .isInstanceOf(Conflict.class);
        anew();
        long other = draft(ANNA, idea(TITLE));
        assertThatThrownBy(() -> files.add(other, "p.png", "<svg/>".getBytes()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("file");
        anew();
        long third = draft(ANNA, idea(TITLE));
        long file = files.add(third, "p.png", "text".getBytes());
        assertThat(files.read(third, file).mediaType()).isEqualTo("text/plain");
        employee(BORIS);
        assertThatThrownBy(() -> files.read(third, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void R7_2_a_photo_and_a_document_are_kept_without_what_they_tell_of_their_maker()
            throws Exception {
        long id = draft(ANNA, idea(TITLE));
        long photo = files.add(id, "shelf.jpg", TellingFiles.jpeg());
        long plan = files.add(id, "plan.pdf", TellingFiles.pdf());
        for (long file : new long[] {photo, plan}) {
            assertThat(new String(files.read(id, file).bytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(TellingFiles.DEVICE, TellingFiles.AUTHOR);
        }
        var broken = Arrays.copyOf(TellingFiles.jpeg(), 300);
        assertThatThrownBy(() -> files.add(id, "broken.jpg", broken))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("file");
    }
}
