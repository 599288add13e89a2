package aidas.recognition;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.value.ValueCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** A colleague thanks colleagues. */
@UseCases
public class ThankDesk {

    @Inject KudosBook book;
    @Inject Giving giving;
    @Inject Allowances allowances;
    @Inject Me me;
    @Inject Event<Object> told;

    /**
     * @return its key; the same one again for the same key of the client, whatever has changed
     *     since (R1.5)
     * @throws Refused with every field at fault
     * @throws Unprocessable naming {@code to} if too few thanks are left this month
     */
    @Requires(Role.EMPLOYEE)
    public long give(NewKudos kudos) {
        var giver = me.working();
        allowances.lock(giver.id(), me.month());
        return repeated(giver, kudos)
                .orElseGet(() -> give(giver, kudos, giving.check(giver, kudos)));
    }

    private Optional<Long> repeated(Colleague giver, NewKudos kudos) {
        return kudos.hasKey() ? book.byKey(giver.id(), kudos.key()) : Optional.empty();
    }

    private long give(Colleague giver, NewKudos kudos, Giving.Sound sound) {
        var receivers = sound.receivers();
        giving.take(allowances, giver, receivers.size());
        var deed = Deed.by(giver, kudos.key(), kudos.language(), me.now()).quoting(kudos.answer());
        var given =
                new Kudos(
                        deed,
                        receivers.stream().map(Receiver::of).toList(),
                        sound.wording(),
                        kudos.message(),
                        kudos.reach());
        book.add(given);
        allowances.receive(given.receivers(), 1);
        told.fire(
                new KudosGiven(
                        given.id(),
                        giver.number(),
                        receivers.stream().map(Colleague::number).toList(),
                        kudos.value(),
                        deed.day(),
                        deed.at(),
                        kudos.answer() != null));
        told.fire(new WallChanged());
        return given.id();
    }

    /**
     * Within ten minutes (R1.3).
     *
     * @throws NotFound if it is none of the caller's
     * @throws Unprocessable if the time is over
     */
    @Requires(Role.EMPLOYEE)
    public void edit(long id, ValueCode value, String message, Reach reach) {
        var kudos = own(id);
        if (!(kudos.state() instanceof KudosState.Standing it)
                || !me.now().isBefore(it.settled())) {
            throw new Unprocessable("id", "one that was given less than ten minutes ago");
        }
        var changed = giving.words(value, message, reach);
        kudos.edit(changed.wording(), changed.message(), reach, me.now());
        book.flush();
        told.fire(new WallChanged());
    }

    /**
     * Gone for everybody; the thanks of its month come back (R1.4).
     *
     * @throws NotFound if it is none of the caller's
     * @throws Unprocessable if it does not stand any more
     */
    @Requires(Role.EMPLOYEE)
    public void withdraw(long id) {
        var kudos = own(id);
        if (!(kudos.state() instanceof KudosState.Standing)) {
            throw new Unprocessable("id", "one that still stands");
        }
        kudos.withdraw(me.now());
        if (!kudos.deed().past()) {
            var deed = kudos.deed();
            allowances.giveBack(deed.giver(), deed.month(), kudos.receivers().size());
            allowances.receive(kudos.receivers(), -1);
        }
        told.fire(new KudosGone(id, kudos.deed().giver(), false, me.now()));
        told.fire(new WallChanged());
    }

    private Kudos own(long id) {
        var kudos = book.locked(id);
        if (!kudos.deed().isBy(me.employee())) {
            throw new NotFound("you gave no thank-you " + id);
        }
        return kudos;
    }
}
