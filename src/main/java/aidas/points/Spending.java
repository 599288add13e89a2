package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.recognition.value.Tongues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Points are spent on what another feature hands out, and come back if it does not (R1.7). It works
 * in that feature's transaction and checks no rights, so the use case that calls it must.
 */
@ApplicationScoped
public class Spending {

    @Inject Accounts accounts;
    @Inject Postings postings;
    @Inject Ledger ledger;
    @Inject Countering countering;
    @Inject Purposes purposes;

    /**
     * What is bought.
     *
     * @param points from 1
     * @param event its key, 1 to 40 characters; the same one is paid once
     * @param what at most 60 characters in each language, which the statement tells
     */
    public record Purchase(
            EmployeeId who, int points, String event, Tongues what, String by, Instant at) {}

    /** Empty for who takes no part (R4.1). */
    public Optional<Long> balance(EmployeeId who) {
        return accounts.of(who).filter(Account::joined).map(Account::balance);
    }

    /** The same; whoever else posts for that person waits until this transaction ends. */
    public Optional<Long> hold(EmployeeId who) {
        return Optional.ofNullable(accounts.locked(List.of(who)).get(who)).map(Account::balance);
    }

    /** After {@link #hold} told that there are enough; the database refuses what is not there. */
    public void spend(Purchase it) {
        purposes.keep(it.event(), it.what());
        ledger.post(
                List.of(
                        new NewPosting(
                                "spent",
                                occasion(it.event()),
                                purposes.fund(),
                                it.who(),
                                -it.points(),
                                null,
                                it.event(),
                                null,
                                LocalDate.ofInstant(it.at(), ZoneOffset.UTC),
                                it.at(),
                                null,
                                null,
                                null,
                                it.by())));
    }

    /**
     * By a counter-entry, once; nothing if it cost nothing.
     *
     * @param because {@code declined} or {@code cancelled}
     */
    public void giveBack(String event, String because, String by, Instant at) {
        postings.spent(event)
                .filter(each -> !each.countered())
                .ifPresent(each -> countering.spent(each, because, by, at));
    }

    private static String occasion(String event) {
        return "reward/" + event;
    }
}
