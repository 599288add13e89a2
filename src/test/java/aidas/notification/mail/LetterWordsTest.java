package aidas.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.notification.Kind;
import aidas.notification.Matter;
import aidas.notification.NoticeView;
import aidas.recognition.value.Tongues;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a letter says. */
class LetterWordsTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-02T09:00:00+02:00");
    private static final String URL = "https://portal.example";
    private static final String END = URL + "/farewell/secret";

    private static NoticeView notice(long id, Kind kind, String word) {
        var value = new Tongues("We own it", "Поемаме го", "Imamės patys");
        return new NoticeView(
                id, kind, Matter.of("kudos", id), "Boris Two", value, word, AT, true, false);
    }

    private static LetterWords words(Language language) {
        return new LetterWords(language, URL, END);
    }

    @Test
    void R4_5_it_counts_by_kind_and_shows_the_first_five_lines() {
        var notices =
                LongStream.rangeClosed(1, 7).mapToObj(i -> notice(i, Kind.THANKED, "")).toList();
        var text = words(Language.EN).text(LetterKind.WEEKLY, notices);
        assertThat(text)
                .startsWith("7 things lie unread for you")
                .contains("Thanks: 7", URL + "/notification/inbox.xhtml", END);
        assertThat(text.lines().filter(line -> line.startsWith("* "))).hasSize(5);
    }

    @Test
    void R4_5_numbers_have_the_forms_of_their_language() {
        var one = List.of(notice(1, Kind.POINTS, "21"));
        assertThat(words(Language.LT).subject(LetterKind.MAIL, one))
                .isEqualTo("Personalo komanda Jums skyrė 21 tašką");
        assertThat(words(Language.BG).subject(LetterKind.WEEKLY, one))
                .isEqualTo("Чака Ви 1 непрочетено известие");
    }

    @Test
    void R4_5_a_name_adds_no_line_to_the_header() {
        var letter =
                new Letter(
                        1, "a@example.org", Language.EN, "One\r\nBcc: x@example.org", "", "", END);
        assertThat(letter.envelope().subject()).isEqualTo("One Bcc: x@example.org");
    }
}
