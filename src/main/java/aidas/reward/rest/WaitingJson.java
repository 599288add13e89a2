package aidas.reward.rest;

import aidas.reward.Waiting;

/**
 * Something that waits for the caller's decision or delivery; neither price nor balance.
 *
 * @param approver {@code nobody}, {@code lead} or {@code hr}
 * @param state {@code requested} or {@code approved}
 * @param store where the person works today; absent for nowhere
 * @param own somebody else must see to it
 */
public record WaitingJson(
        long id,
        String reward,
        TonguesJson name,
        String approver,
        String state,
        String day,
        String requestedAt,
        String employee,
        String person,
        String store,
        boolean own) {

    static WaitingJson of(Waiting it) {
        return new WaitingJson(
                it.id(),
                it.reward().value(),
                TonguesJson.of(it.name()),
                it.approver().code(),
                it.state().code(),
                it.day().toString(),
                it.requestedAt().toString(),
                it.employee(),
                it.person(),
                it.store(),
                it.own());
    }
}
