package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.feedback.Cursor;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person's inbox, for that person. */
@InContainer
class InboxIT extends TwoStoresWithInboxes {

    @Inject Inbox inbox;
    @Inject Notices notices;
    @Inject Sweeping sweeping;
    @Inject Clock clock;

    @Test
    void R2_1_it_is_told_in_the_readers_language_when_it_is_read() {
        thanked(ANNA, BORIS);
        var notice = inbox(BORIS).getFirst();
        assertThat(said(notice, "en")).isEqualTo("Anna One thanked you: We carry it together");
        assertThat(said(notice, "bg")).isEqualTo("Anna One Ви благодари: Носим го заедно");
        assertThat(said(notice, "lt")).isEqualTo("Anna One Jums padėkojo: Nešame kartu");
        assertThat(notice.at().getZone().getId()).isEqualTo("Europe/Sofia");
    }

    @Test
    void R2_2_nobody_reads_or_marks_the_notice_of_another() {
        thanked(ANNA, BORIS);
        long id = inbox(BORIS).getFirst().id();
        employee(CVETAN);
        assertThatThrownBy(() -> desk.open(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_marking_all_marks_the_own_ones() {
        thanked(ANNA, BORIS, CVETAN);
        employee(CVETAN);
        assertThat(desk.readAll()).isEqualTo(1);
        employee(BORIS);
        assertThat(desk.unread()).isEqualTo(1);
    }

    @Test
    void R2_3_how_many_are_unread_is_one_query() {
        thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        em.flush();
        var owner = new Owner(id(BORIS), false, ZoneOffset.UTC);
        assertThat(inbox.unread(owner)).isEqualTo(2);
    }

    @Test
    void R2_4_opening_marks_read_and_so_does_marking_all() {
        thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        var first = inbox(BORIS).getFirst();
        assertThat(first.unread()).isTrue();
        assertThat(desk.open(first.id()).unread()).isFalse();
        assertThat(first.page()).isEqualTo("/recognition/kudos.xhtml?id=" + first.matter().id());
        assertThat(desk.unread()).isEqualTo(1);
        assertThat(desk.readAll()).isEqualTo(1);
        assertThat(desk.unread()).isZero();
        assertThat(mine()).hasSize(2);
    }

    @Test
    void R2_5_each_is_shown_once_page_by_page_newest_first() {
        thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        thanked(ANI, BORIS);
        employee(BORIS);
        var seen = new ArrayList<Long>();
        var place = Cursor.NEWEST;
        while (place != null) {
            var slice = desk.mine(false, null, place, 1);
            slice.notices().forEach(it -> seen.add(it.id()));
            place = slice.next();
        }
        assertThat(seen)
                .isEqualTo(mine().stream().map(NoticeView::id).toList())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
    }

    @Test
    void R2_5_only_those_unread_or_of_one_kind_are_found() {
        thanked(ANNA, BORIS);
        var first = inbox(BORIS).getFirst();
        desk.open(first.id());
        assertThat(desk.mine(true, null, Cursor.NEWEST, 20).notices()).isEmpty();
        assertThat(desk.mine(false, Kind.THANKED, Cursor.NEWEST, 20).notices()).hasSize(1);
        assertThat(desk.mine(false, Kind.AWARDED, Cursor.NEWEST, 20).notices()).isEmpty();
    }

    @Test
    void R3_1_what_a_person_does_not_want_is_not_written() {
        wish(BORIS, Kind.THANKED, Way.OFF);
        thanked(ANNA, BORIS, CVETAN);
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(kinds(CVETAN)).containsExactly(Kind.THANKED);
        wish(BORIS, Kind.THANKED, Way.DAILY);
        thanked(ANNA, BORIS);
        assertThat(kinds(BORIS)).containsExactly(Kind.THANKED);
    }

    @Test
    void R3_2_until_a_person_chooses_it_is_the_inbox_and_a_letter_a_week() {
        employee(BORIS);
        assertThat(wishes.mine()).isEqualTo(Wishes.USUAL);
        assertThat(wishes.mine().ways().values()).containsOnly(Way.INBOX);
        assertThat(wishes.mine().weekly()).isTrue();
        wish(BORIS, Kind.AWARDED, Way.MAIL);
        assertThat(wishes.mine().ways()).containsEntry(Kind.AWARDED, Way.MAIL);
        employee(CVETAN);
        assertThat(wishes.mine()).isEqualTo(Wishes.USUAL);
    }

    @Test
    void R5_1_what_is_older_than_180_days_is_deleted() {
        long id = thanked(ANNA, BORIS);
        var now = clock.instant();
        em.createNativeQuery("update notice set at = :at where about = 'kudos' and about_id = :id")
                .setParameter("at", now.minus(Duration.ofDays(181)))
                .setParameter("id", id)
                .executeUpdate();
        assertThat(sweeping.due(now)).hasSize(1);
        sweeping.run(0, now);
        assertThat(kinds(BORIS)).isEmpty();
        assertThat(List.copyOf(sweeping.due(now))).isEmpty();
    }
}
