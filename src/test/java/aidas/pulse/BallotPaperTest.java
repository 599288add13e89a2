package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotPaperTest {

    private static final byte[] KEY = new byte[Ballot.Words.KEY];

    @Test
    void R3_5_every_ballot_has_the_same_size() {
        var long1 = new Ballot.Words("\uFFFF".repeat(Ballot.Words.LONGEST), "bg", KEY);
        var scores = new HashMap<Integer, Integer>();
        for (int i = 0; i < PlanCheck.MOST_QUESTIONS; i++) {
            scores.put(i, 10);
        }
        assertThat(BallotPaper.write(new Ballot(7, scores, long1))).hasSize(BallotPaper.SIZE);
        assertThat(BallotPaper.write(new Ballot(7, Map.of(), null))).hasSize(BallotPaper.SIZE);
    }

    @Test
    void R3_5_what_was_written_is_read() {
        KEY[3] = 9;
        var words = new Ballot.Words("Смените са дълги. \uD83D\uDE42", "bg", KEY);
        var read = BallotPaper.read(BallotPaper.write(new Ballot(300, Map.of(0, 10, 5, 1), words)));
        assertThat(read.place()).isEqualTo(300);
        assertThat(read.scores()).isEqualTo(Map.of(0, 10, 5, 1));
        assertThat(read.comment().text()).isEqualTo(words.text());
        assertThat(read.comment().replyKey()).isEqualTo(KEY);
        var silent = new Ballot(0, Map.of(1, 1), new Ballot.Words("x", "en", null));
        assertThat(BallotPaper.read(BallotPaper.write(silent)).comment().replyKey()).isNull();
    }
}
