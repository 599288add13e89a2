package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.idea.Stage;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Where it is kept how ideas are handled. */
@Store
class Programmes {

    @Inject SetWise setWise;

    Programme now() {
        var terms =
                setWise.rows(
                                "select answer_days, again_days, points from idea_terms",
                                row -> new Terms(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .getFirst();
        var gates =
                setWise.rows(
                        """
                        select stage, owner, scorecards, answer, trial from idea_gate
                         order by array_position(array['review', 'trial', 'adopted'], stage::text)
                        """,
                        row ->
                                new Gate(
                                        Stage.ofCode(row.getString(1)).orElseThrow(),
                                        row.getBoolean(2),
                                        row.getInt(3),
                                        row.getBoolean(4),
                                        row.getBoolean(5)));
        return new Programme(terms, gates);
    }

    void write(Programme programme) {
        var terms = programme.terms();
        setWise.update(
                """
                update idea_terms
                   set answer_days = ?, again_days = ?, points = ?, version = version + 1
                """,
                terms.answerDays(),
                terms.againDays(),
                terms.points());
        for (var gate : programme.gates()) {
            setWise.update(
                    """
                    update idea_gate set owner = ?, scorecards = ?, answer = ?, trial = ?,
                           version = version + 1
                     where stage = ?
                    """,
                    gate.owner(),
                    gate.scorecards(),
                    gate.answer(),
                    gate.trial(),
                    gate.stage().code());
        }
    }
}
