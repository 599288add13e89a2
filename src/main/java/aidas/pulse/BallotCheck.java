package aidas.pulse;

import aidas.access.Language;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Refuses a ballot by the names of its own fields, all at once. */
final class BallotCheck {

    /** A prefix of 32 random bytes and a message of 32. */
    static final int TOKEN = 64;

    private final List<Violation> wrong = new ArrayList<>();
    private final Plan plan;

    private BallotCheck(Plan plan) {
        this.plan = plan;
    }

    /**
     * @throws Refused naming every field that is wrong
     */
    static Ballot checked(Cast cast, Plan plan) {
        var check = new BallotCheck(plan);
        var scores = check.scores(cast.scores());
        var words = check.words(cast.comment());
        check.need(cast.token().length == TOKEN, "token", TOKEN + " bytes");
        check.need(
                !scores.isEmpty() || words != null || !check.wrong.isEmpty(),
                "answers",
                "at least one answer or a comment");
        if (!check.wrong.isEmpty()) {
            throw new Refused(check.wrong);
        }
        return new Ballot(cast.place(), scores, words);
    }

    private Map<Integer, Integer> scores(Map<String, Integer> told) {
        var scores = new HashMap<Integer, Integer>();
        told.forEach(
                (code, score) -> {
                    var field = "answers." + code;
                    int index = index(code);
                    if (index < 0 || !plan.questions().get(index).kind().isScored()) {
                        need(false, field, "a scored question of the programme");
                        return;
                    }
                    var kind = plan.questions().get(index).kind();
                    need(
                            score != null && kind.holds(score),
                            field,
                            kind.low() + " to " + kind.high());
                    scores.put(index, score == null ? -1 : score);
                });
        need(
                !wrong.isEmpty() || isOneTurn(told.keySet()),
                "answers",
                "questions that are asked together");
        return scores;
    }

    /** Is there somebody who was asked all of these? */
    private boolean isOneTurn(Set<String> codes) {
        return IntStream.range(0, plan.rotation().cycle())
                .mapToObj(position -> plan.asked(position).stream().map(Question::code).toList())
                .anyMatch(asked -> asked.containsAll(codes));
    }

    private Ballot.Words words(Cast.Words told) {
        if (told == null) {
            return null;
        }
        need(plan.takesWords(), "comment", "a programme that asks for words");
        var text = told.text() == null ? "" : told.text().strip();
        need(
                !text.isEmpty() && text.length() <= Ballot.Words.LONGEST && isText(text),
                "comment",
                "1 to " + Ballot.Words.LONGEST + " characters");
        need(
                told.language() != null && Language.ofCode(told.language()).isPresent(),
                "language",
                "en, bg or lt");
        need(
                told.replyKey() == null || told.replyKey().length == Ballot.Words.KEY,
                "replyKey",
                Ballot.Words.KEY + " bytes");
        return new Ballot.Words(text, told.language(), told.replyKey());
    }

    /** PostgreSQL keeps no zero character, and no half of a pair. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(
                                c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private int index(String code) {
        return IntStream.range(0, plan.questions().size())
                .filter(i -> plan.questions().get(i).code().equals(code))
                .findFirst()
                .orElse(-1);
    }

    private void need(boolean kept, String field, String expected) {
        if (!kept) {
            wrong.add(new Violation(field, expected));
        }
    }
}
