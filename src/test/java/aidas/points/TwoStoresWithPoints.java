package aidas.points;

import aidas.feedback.Cursor;
import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Rules of a month ago; those of others rest inside the transaction, which is taken back. */
abstract class TwoStoresWithPoints extends TwoStores {

    static final RuleCode GOT = new RuleCode("pt-got");
    static final RuleCode GAVE = new RuleCode("pt-gave");

    @Inject ThankDesk thanks;
    @Inject TakingPart part;
    @Inject StatementReading reading;
    @Inject HandDesk hand;

    private int keys;

    static LocalDate daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }

    @Override
    @BeforeEach
    protected void two_stores_and_a_value() throws Exception {
        super.two_stores_and_a_value();
        em.createNativeQuery("alter table points_rule disable trigger points_rule_stays")
                .executeUpdate();
        em.createNativeQuery(
                        "update points_rule set until_day = from_day where from_day is not null")
                .executeUpdate();
        em.createNativeQuery("alter table points_rule enable trigger points_rule_stays")
                .executeUpdate();
    }

    /** In force since a month ago. */
    void rule(RuleCode code, Terms terms) {
        var span = terms.span() == null ? null : "'" + terms.span().code() + "'";
        em.createNativeQuery(
                        """
                        with fund as (
                            insert into points_fund (code) values ('%s') returning id)
                        insert into points_rule (code, number, fund_id, source, points, most, span,
                               pause, same, from_day, written_at, written_by)
                        select '%s', 1, id, '%s', %d, %s, %s, %s, %s, current_date - 30, now(),
                               'harriet' from fund
                        """
                                .formatted(
                                        code.fund(),
                                        code,
                                        terms.source().code(),
                                        terms.points(),
                                        terms.most(),
                                        span,
                                        terms.pause(),
                                        terms.same()))
                .executeUpdate();
    }

    /** Five for a thank-you that somebody gets, two for one that somebody gives. */
    void rules(Integer same) {
        rule(GOT, new Terms(Source.THANKED, 5, null, null, null, same));
        rule(GAVE, new Terms(Source.THANKING, 2, null, null, null, same));
    }

    void joined(String... numbers) {
        for (var number : numbers) {
            employee(number);
            part.choose(true);
        }
    }

    long thanked(String giver, String... to) {
        employee(giver);
        return thanks.give(kudos(Reach.STORE, to));
    }

    Statement statement(String number) {
        em.flush();
        employee(number);
        return reading.mine(null, Cursor.NEWEST, 20).orElseThrow();
    }

    long balance(String number) {
        return statement(number).balance();
    }

    List<String> kinds(String number) {
        return statement(number).lines().stream()
                .map(
                        line ->
                                line.kind()
                                        + " "
                                        + (line.because() == null ? "" : line.because() + " ")
                                        + line.points())
                .toList();
    }

    long byHand(String number, int points) {
        harriet();
        var entry = new HandEntry(numbers(number).getFirst(), points, "For tea", "pt-" + ++keys);
        return hand.enter(entry);
    }
}
