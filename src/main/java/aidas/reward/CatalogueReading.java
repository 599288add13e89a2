package aidas.reward;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.points.Spending;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller can ask for (R2.1), and what they asked for (R5.1). */
@UseCases
public class CatalogueReading {

    @Inject Rewards rewards;
    @Inject Redemptions redemptions;
    @Inject Spending spending;
    @Inject Self self;

    /**
     * What is offered.
     *
     * @param balance points; null for who takes no part in them
     * @param offers in their order; those whose last day is over are left out
     */
    public record Catalogue(Long balance, List<Offer> offers) {

        public Catalogue {
            offers = List.copyOf(offers);
        }
    }

    /** Of a login without an employee's number there is none. */
    @Requires(Role.EMPLOYEE)
    public Catalogue mine() {
        return self.place().map(this::of).orElseGet(() -> new Catalogue(null, List.of()));
    }

    private Catalogue of(Workplace place) {
        var balance = spending.balance(place.who()).orElse(null);
        var purse = new Purse(balance, self.day(place));
        var standing = redemptions.standing(place.who());
        return new Catalogue(
                balance,
                rewards.all().stream()
                        .filter(each -> !each.retired())
                        .map(
                                each ->
                                        purse.offer(
                                                each,
                                                standing.getOrDefault(each.code(), List.of())))
                        .filter(each -> each.hindrance() != Hindrance.LATE)
                        .toList());
    }

    /** The newest first, each under the terms of its day. */
    @Requires(Role.EMPLOYEE)
    public List<RedemptionView> redemptions() {
        return self.place().map(place -> redemptions.of(place.who())).orElse(List.of()).stream()
                .map(each -> each.view(rewards.version(each.termsId())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if the caller did not ask for it
     */
    @Requires(Role.EMPLOYEE)
    public RedemptionView redemption(long id) {
        return redemptions().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> Redemptions.missing(id));
    }
}
