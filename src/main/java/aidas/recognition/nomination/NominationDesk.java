package aidas.recognition.nomination;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.Colleague;
import aidas.recognition.Me;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A colleague nominates a colleague: writes, sends, takes back. */
@UseCases
public class NominationDesk {

    @Inject Nominations nominations;
    @Inject Calls calls;
    @Inject Writing writing;
    @Inject Me me;

    /**
     * Writes a draft, which nobody else reads (R2.2).
     *
     * @param key of 1 to 60 characters, by which a repetition is known (R2.4)
     * @return its key; the same one again for the same key of the client
     * @throws NotFound if there is no such call
     * @throws Refused with every field at fault
     * @throws Unprocessable naming {@code call} if it is not open
     * @throws Conflict if there is one of the caller for that colleague already
     */
    @Requires(Role.EMPLOYEE)
    public long draft(CallCode code, String key, NewNomination said) {
        if (!NewNomination.isKey(key)) {
            throw new Refused("key", "1 to 60 characters");
        }
        var author = me.working();
        nominations.lock(author.id());
        var before = nominations.byKey(author.id(), key);
        if (before.isPresent()) {
            return before.get().id();
        }
        var call = calls.get(code);
        open(call, me.day(author));
        var sound = writing.draft(said);
        single(call.id(), sound.pair(), null);
        var draft = new Nomination(call, author.id(), key);
        draft.write(sound.pair().nominee().id(), sound.words(), me.now());
        nominations.add(draft);
        return draft.id();
    }

    /**
     * Writes the draft anew.
     *
     * @throws NotFound if it is none of the caller's
     * @throws Conflict if it was sent, or there is another one for that colleague
     * @throws Refused with every field at fault
     */
    @Requires(Role.EMPLOYEE)
    public void rewrite(long id, NewNomination said) {
        var draft = own(id);
        unsent(draft);
        var sound = writing.draft(said);
        single(draft.call(), sound.pair(), draft);
        draft.write(sound.pair().nominee().id(), sound.words(), me.now());
        nominations.flush();
    }

    /**
     * From now on its words stay, and it waits for the first step; sent before, nothing changes.
     *
     * @throws NotFound if it is none of the caller's
     * @throws Refused with every field at fault (R2.1)
     * @throws Unprocessable naming {@code call} if it is not open any more, or the caller sent as
     *     many as it takes
     */
    @Requires(Role.EMPLOYEE)
    public void send(long id) {
        var draft = own(id);
        if (!(draft.state() instanceof NominationState.Draft)) {
            return;
        }
        var call = calls.held(draft.call());
        open(call, me.day(me.working()));
        var pair = writing.sending(draft);
        if (nominations.sent(call.id(), draft.nominator()) >= call.most()) {
            throw new Unprocessable(
                    "call", "at most " + call.most() + " nominations of one person");
        }
        draft.send(me.day(pair.nominator()), pair.nominee().storeId(), me.now());
        nominations.flush();
    }

    /**
     * Throws a draft away, or takes back what was sent and is not decided in any step (R2.5).
     *
     * @throws NotFound if it is none of the caller's
     * @throws Conflict if a step is decided; taken back before, nothing changes
     */
    @Requires(Role.EMPLOYEE)
    public void withdraw(long id) {
        var nomination = own(id);
        switch (nomination.state()) {
            case NominationState.Draft it -> nominations.remove(nomination);
            case NominationState.FirstStep it -> {
                nomination.withdraw(me.now());
                nominations.flush();
            }
            case NominationState.Withdrawn it -> {
                // it is as it shall be
            }
            default -> throw new Conflict("nomination " + id + " is decided in a step");
        }
    }

    /** The locks have one order: the person's, the nomination's, the call's. */
    private Nomination own(long id) {
        var person = me.employee();
        nominations.lock(person);
        var nomination = nominations.locked(id);
        if (!nomination.isBy(person)) {
            throw Nominations.missing(id);
        }
        return nomination;
    }

    private static void unsent(Nomination nomination) {
        if (!(nomination.state() instanceof NominationState.Draft)) {
            throw new Conflict("nomination " + nomination.id() + " was sent and stays as it is");
        }
    }

    /** Says until when it was, or from when it is. */
    private static void open(Call call, LocalDate day) {
        var expected =
                switch (call.state(day)) {
                    case CallState.Open it -> null;
                    case CallState.Announced it ->
                            "one that is open, this one is from " + it.from();
                    case CallState.Over it -> "one that is open, this one was until " + it.until();
                    case CallState.Closed it -> "one that is open, this one was until " + it.at();
                };
        if (expected != null) {
            throw new Unprocessable("call", expected);
        }
    }

    /**
     * @param but the one that is written anew; null for none
     */
    private void single(long call, Writing.Pair pair, Nomination but) {
        nominations
                .between(call, pair.nominator().id(), pair.nominee().id())
                .filter(other -> but == null || other.id() != but.id())
                .ifPresent(other -> refuse(other, pair.nominee()));
    }

    private static void refuse(Nomination other, Colleague nominee) {
        throw new Conflict(
                "you nominated " + nominee.number() + " for this call in nomination " + other.id());
    }
}
