package aidas.recognition;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.recognition.value.CompanyValues;
import aidas.recognition.value.ValueCode;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What must be so before thanks are given. */
@ApplicationScoped
public class Giving {

    @Inject Colleagues colleagues;
    @Inject CompanyValues values;
    @Inject Quotes quotes;
    @Inject Caller caller;
    @Inject Me me;

    /** A thank-you that is sound. */
    record Sound(List<Colleague> receivers, long wording) {}

    /**
     * @throws Refused with every field at fault (R1.1, R1.2, R2.1)
     */
    Sound check(Colleague giver, NewKudos kudos) {
        var faults = new ArrayList<>(kudos.faults());
        var wording = wording(faults, kudos.value());
        var receivers = colleagues.of(kudos.to(), me.day(giver));
        kudos.to().stream()
                .filter(number -> number.equals(giver.number()) || !holds(receivers, number))
                .findFirst()
                .ifPresent(
                        number ->
                                faults.add(
                                        new Violation(
                                                "to",
                                                "colleagues who work here today, got " + number)));
        if (kudos.answer() != null && !mayQuote(kudos.answer(), giver, receivers)) {
            faults.add(
                    new Violation(
                            "answer",
                            "an answer with words of a glad customer, your own or of somebody you"
                                    + " thank"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Sound(receivers, wording);
    }

    /** Words that replace others. */
    record Words(long wording, String message) {}

    /**
     * @throws Refused with every field at fault (R1.3)
     */
    Words words(ValueCode value, String message, Reach reach) {
        var faults = new ArrayList<Violation>();
        var words = Message.stripped(message);
        Message.check(faults, "message", words, Message.SHORTEST, Message.LONGEST);
        if (reach == null) {
            faults.add(new Violation("reach", "store or company"));
        }
        var wording = wording(faults, value);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Words(wording, words);
    }

    private long wording(List<Violation> faults, ValueCode code) {
        var value = code == null ? null : values.inUse(code).orElse(null);
        if (value == null) {
            faults.add(new Violation("value", "the code of a value in use"));
            return 0;
        }
        return value.wording();
    }

    private static boolean holds(List<Colleague> people, EmployeeNumber number) {
        return people.stream().anyMatch(each -> each.number().equals(number));
    }

    /** An own answer for whomever; another's one by its lead, and then about a receiver. */
    public boolean mayQuote(long answer, Colleague giver, List<Colleague> receivers) {
        return quotes.find(answer)
                .filter(
                        words ->
                                words.credited().contains(giver.id())
                                        || reads(words)
                                                && receivers.stream()
                                                        .map(Colleague::id)
                                                        .anyMatch(words.credited()::contains))
                .isPresent();
    }

    /** Is the caller a lead of the store where it was said? (R8.2) */
    boolean leads(Quotable words) {
        return caller.holds(Role.TEAM_LEAD) && reads(words);
    }

    /** Does the caller read that store's answers? */
    boolean reads(Quotable words) {
        return (caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR))
                && caller.scope().holds(words.store(), words.region());
    }

    /**
     * @throws Unprocessable if the month's thanks are used up
     */
    void take(Allowances allowances, Colleague giver, int thanks) {
        var month = YearMonth.from(me.day(giver));
        if (!allowances.take(giver.id(), month, thanks)) {
            var left = allowances.of(giver.id(), month).giving().left();
            throw new Unprocessable(
                    "to", "at most as many as there are thanks left this month: " + left);
        }
    }
}
