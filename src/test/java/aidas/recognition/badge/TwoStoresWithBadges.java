package aidas.recognition.badge;

import aidas.recognition.TwoStores;
import aidas.recognition.value.Tongues;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A badge for two glad customers, and customers of the last days. */
public abstract class TwoStoresWithBadges extends TwoStores {

    protected static final BadgeCode CODE = new BadgeCode("rg-twice");

    @Inject protected BadgeDesk desk;
    @Inject BadgeReading reading;

    protected static LocalDate daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }

    protected static RuleDraft often(String source, int times) {
        return new RuleDraft("often", source, null, times, "ever", 1, 1, null, null);
    }

    protected static BadgeDraft badge(String name, RuleDraft rule) {
        return new BadgeDraft(Tongues.of(name, name, name), Tongues.of(name, name, name), rule);
    }

    protected void added(RuleDraft rule) {
        harriet();
        desk.add(CODE.value(), badge("Twice", rule), daysAgo(20));
    }

    protected long glad(int daysAgo, int score, String... credited) {
        long id = answer("Found the part.", score, true, credited);
        em.createNativeQuery(
                        """
                        update response
                           set day = :day, occurred_at = occurred_at - :days * interval '1 day'
                         where id = :id
                        """)
                .setParameter("day", daysAgo(daysAgo))
                .setParameter("days", daysAgo)
                .setParameter("id", id)
                .executeUpdate();
        return id;
    }

    protected List<Earned> awardedTo(String number) {
        harriet();
        desk.award();
        em.flush();
        em.clear();
        employee(number);
        return reading.mine().stream().filter(each -> each.badge().code().equals(CODE)).toList();
    }

    void nextDay() {
        em.createNativeQuery(
                        """
                        update badge_rule set awarded_until = from_day
                         where badge_id = (select id from badge where code = 'rg-twice')
                        """)
                .executeUpdate();
    }
}
