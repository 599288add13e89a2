package aidas.recovery.rest;

import aidas.recovery.CaseFacts;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A case; what there is not is left out.
 *
 * @param state {@code opened, heard, regretted, solved, asked, reopened} or {@code closed}
 * @param outcome {@code recovered, unconfirmed} or {@code dismissed}
 * @param words what the customer said
 * @param mail of the customer; left out of lists, as is the telephone number
 * @param score of the answer, on that scale
 * @param value of the transaction, euro
 * @param paused why its clock is stopped
 * @param goodwillLimit euro that who works it gives alone
 * @param secondScore 0 to 10, never part of a figure
 */
public record CaseJson(
        long id,
        String reference,
        String state,
        String outcome,
        String store,
        String cause,
        String words,
        String language,
        String scale,
        BigDecimal score,
        String channel,
        String customer,
        String mail,
        String phone,
        String owner,
        BigDecimal value,
        String openedAt,
        String promisedAt,
        String dueAt,
        String paused,
        String answeredAt,
        String closedAt,
        BigDecimal goodwillLimit,
        BigDecimal goodwillAsked,
        BigDecimal goodwillApproved,
        Integer secondScore,
        int reopened) {

    static CaseJson of(CaseFacts facts) {
        return of(facts, facts.customer().mail(), facts.customer().phone());
    }

    /** In a list: nobody needs the addresses of all. */
    static CaseJson listed(CaseFacts facts) {
        return of(facts, "", "");
    }

    private static CaseJson of(CaseFacts facts, String mail, String phone) {
        var times = facts.times();
        var said = facts.complaint();
        return new CaseJson(
                facts.id(),
                facts.reference(),
                facts.state(),
                facts.outcome() == null ? null : facts.outcome().code(),
                facts.place().code().value(),
                facts.cause(),
                filled(said.words()),
                facts.customer().language().code(),
                said.scale(),
                said.score(),
                said.channel(),
                filled(facts.customer().name()),
                filled(mail),
                filled(phone),
                filled(facts.owner()),
                facts.value(),
                at(times.opened()),
                at(times.promised()),
                at(times.due()),
                times.pause() == null ? null : times.pause().code(),
                at(times.answered()),
                at(times.closed()),
                facts.money().limit(),
                facts.money().asked(),
                facts.money().approved(),
                facts.second().score(),
                facts.second().reopened());
    }

    static String filled(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static String at(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
