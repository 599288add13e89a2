package aidas.outreach.sending;

import aidas.shared.mail.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Settles whether a customer is asked; the first reason against it holds (R2.1 to R3.3). */
@ApplicationScoped
class Selection {

    private static final Duration OLDEST = Duration.ofDays(7);

    @Inject Rules rules;
    @Inject DayRates rates;
    @Inject Interactions interactions;
    @Inject Farewells farewells;
    @Inject PostOffice office;

    Judged of(Candidate one, Instant now) {
        var rule = rules.now();
        return barred(one, rule, now)
                .map(Judged::of)
                .or(() -> throttled(one, rule, now))
                .orElseGet(() -> drawn(one, rule));
    }

    private Judged drawn(Candidate one, Rule rule) {
        var rate = rates.of(one.storeId(), one.day(), rule);
        if (!rate.draws(one.storeCode(), one.day().toString(), one.key())) {
            return Judged.of(Verdict.NOT_DRAWN);
        }
        rates.inTurn(one.storeId(), one.day());
        return Judged.of(
                interactions.asked(one.storeId(), one.day()) < rate.limit()
                        ? Verdict.INVITED
                        : Verdict.DAY_FULL);
    }

    /** Empty if the customer could be asked, but for how long ago they were. */
    private Optional<Verdict> barred(Candidate one, Rule rule, Instant now) {
        if (rule.daily() == 0) {
            return Optional.of(Verdict.OFF);
        }
        if (!one.told().reachable()) {
            return Optional.of(Verdict.NO_ADDRESS);
        }
        if (!office.works()) {
            // Short messages carry a link too, which needs the portal's address
            return Optional.of(Verdict.NO_MAIL);
        }
        if (one.at().isBefore(now.minus(OLDEST))) {
            return Optional.of(Verdict.TOO_OLD);
        }
        return farewells.has(one.person()) ? Optional.of(Verdict.FAREWELL) : Optional.empty();
    }

    /** Empty if neither the person nor the account was asked within the rule's days. */
    private Optional<Judged> throttled(Candidate one, Rule rule, Instant now) {
        var person = Duration.ofDays(rule.personDays());
        var account = Duration.ofDays(rule.accountDays());
        return interactions
                .personAsked(one.person(), now.minus(person))
                .map(at -> new Judged(Verdict.PERSON_ASKED, at.plus(person)))
                .or(
                        () ->
                                interactions
                                        .accountAsked(one.told().accountKey(), now.minus(account))
                                        .map(
                                                at ->
                                                        new Judged(
                                                                Verdict.ACCOUNT_ASKED,
                                                                at.plus(account))));
    }
}
