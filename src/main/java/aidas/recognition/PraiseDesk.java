package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A customer's good words reach the wall. */
@UseCases
public class PraiseDesk {

    @Inject PraiseWords words;
    @Inject KudosBook book;
    @Inject WallConsents consents;
    @Inject Me me;
    @Inject Event<Object> told;

    /**
     * Words of a customer that the caller may thank for or put up, and for whom.
     *
     * @param leads may the caller put them up for those whom they are credited to?
     */
    public record Praise(
            long answer, Quote quote, boolean own, boolean leads, List<Colleague> credited)
            implements Serializable {

        /** May the caller put up somebody else's? */
        public boolean ofOthers() {
            return quote.agreed() && leads && !credited.isEmpty();
        }
    }

    /**
     * Words of an own answer, or of one in a store that the caller leads or is HR of; then with
     * whom it is credited to and works here.
     *
     * @throws NotFound if there is no such answer of a glad customer for the caller
     */
    @Requires(Role.EMPLOYEE)
    public Praise of(long answer) {
        var quoted = words.readable(answer);
        boolean own = quoted.credited().contains(me.employee());
        return new Praise(
                answer,
                new Quote(quoted.words(), quoted.language(), quoted.day(), quoted.agreed()),
                own,
                words.ofOwnStore(quoted),
                own ? List.of() : words.credited(quoted));
    }

    /**
     * Puts words about the caller on the wall: by that the caller agrees to this one (R8.1).
     *
     * @return its key; the same one if it stands there already
     * @throws Refused if the customer did not agree to be quoted
     * @throws Unprocessable if it was hidden
     */
    @Requires(Role.EMPLOYEE)
    public long putUp(long answer, Reach reach) {
        var quoted = words.agreed(answer, reach);
        var person = me.working();
        if (!quoted.credited().contains(person.id())) {
            throw new NotFound("no customer's words about you have the key " + answer);
        }
        long id = standing(answer, person).orElseGet(() -> put(quoted, person, reach));
        book.show(id, person.id(), true);
        told.fire(new WallChanged());
        return id;
    }

    /**
     * Puts words about somebody else on the wall (R8.2).
     *
     * @throws NotFound if they were said in no store that the caller leads
     * @throws Refused if customer or person did not agree, in general or to these words
     * @throws Unprocessable if it was hidden
     */
    @Requires(Role.TEAM_LEAD)
    public long putUpFor(EmployeeNumber number, long answer, Reach reach) {
        var quoted = words.agreed(answer, reach);
        if (!words.ofOwnStore(quoted)) {
            throw new NotFound("no glad customer's words of your store have the key " + answer);
        }
        var person =
                words.credited(quoted).stream()
                        .filter(each -> each.number().equals(number))
                        .findFirst()
                        .filter(each -> consents.of(each.id()).orElse(false))
                        .orElseThrow(PraiseDesk::unwilling);
        var before = standing(answer, person);
        boolean off =
                before.isPresent()
                        ? !book.shown(before.get(), person.id()).orElse(true)
                        : book.tookDown(answer, person.id());
        if (off) {
            throw unwilling();
        }
        return before.orElseGet(() -> putFor(quoted, person, reach));
    }

    private static Refused unwilling() {
        return new Refused(
                "employee",
                "somebody whom the answer is credited to and who agreed to stand on the wall,"
                        + " with these words too");
    }

    /** Of this answer, about that person. */
    private Optional<Long> standing(long answer, Colleague person) {
        var before = book.praiseOf(answer, person.id());
        if (before.filter(each -> each.state() instanceof KudosState.Hidden).isPresent()) {
            throw new Unprocessable("answer", "words that were not hidden from the wall");
        }
        return before.map(Kudos::id);
    }

    private long putFor(Quotable quoted, Colleague person, Reach reach) {
        long id = put(quoted, person, reach);
        told.fire(new PraisePutUp(id, person.id(), me.now()));
        return id;
    }

    private long put(Quotable quoted, Colleague person, Reach reach) {
        var deed =
                Deed.praising(
                        person,
                        quoted.answer(),
                        Language.ofCode(quoted.language()).orElse(Language.EN),
                        me.now());
        var praise = new Kudos(deed, Receiver.of(person), reach);
        book.add(praise);
        told.fire(new WallChanged());
        return praise.id();
    }

    /**
     * The praised person takes it down (R8.1).
     *
     * @throws NotFound if it is no praise of the caller
     */
    @Requires(Role.EMPLOYEE)
    public void takeDown(long id) {
        var praise = book.locked(id);
        if (!praise.deed().praise() || !praise.isFor(me.employee())) {
            throw new NotFound("you have no praise " + id);
        }
        if (praise.state() instanceof KudosState.Standing) {
            praise.withdraw(me.now());
            told.fire(new KudosGone(id, null, false, me.now()));
            told.fire(new WallChanged());
        }
    }
}
