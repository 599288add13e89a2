package aidas.recognition.equity.ring;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.HistoryDesk;
import aidas.recognition.NewKudos;
import aidas.recognition.PastKudos;
import aidas.recognition.Reach;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two who thank each other, in months of long ago. */
abstract class TwoWhoSwap extends TwoStores {

    /** Long ago, where no other test and no demo has a month. */
    static final YearMonth FIRST = YearMonth.of(2025, 2);

    static final YearMonth SECOND = FIRST.plusMonths(1);

    @Inject HistoryDesk history;
    @Inject RingWatch watch;
    @Inject NudgeDesk nudges;

    private int keys;

    @BeforeEach
    void no_month_was_looked_at() {
        for (var table : List.of("ring_person", "ring", "ring_month")) {
            em.createNativeQuery("delete from " + table).executeUpdate();
        }
    }

    void thanks(YearMonth month, int times, String giver, String receiver) {
        harriet();
        var past = new ArrayList<PastKudos>();
        for (int i = 0; i < times; i++) {
            past.add(
                    new PastKudos(
                            new EmployeeNumber(giver),
                            month.atDay(10 + i).atTime(12, 0).toInstant(ZoneOffset.UTC),
                            null,
                            null,
                            new NewKudos(
                                    numbers(receiver),
                                    VALUE,
                                    WORDS,
                                    Language.EN,
                                    Reach.STORE,
                                    null,
                                    "ring-" + ++keys)));
        }
        history.bring(past);
        em.flush();
    }

    void swap(YearMonth month) {
        thanks(month, 3, ANNA, BORIS);
        thanks(month, 3, BORIS, ANNA);
    }

    /** So many days into the next month. */
    static Instant after(YearMonth month, int days) {
        return month.plusMonths(1).atDay(1 + days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    List<Nudge> nudgesOf(String number) {
        employee(number);
        return nudges.mine();
    }
}
