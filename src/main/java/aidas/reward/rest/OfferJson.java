package aidas.reward.rest;

import aidas.reward.Offer;

/**
 * A reward as the caller can have it today.
 *
 * @param price in points; 0 for nothing
 * @param left absent for no limit
 * @param open can the caller ask for it?
 * @param hindrance {@code early}, {@code gone}, {@code limit}, {@code apart} or {@code short};
 *     absent if it is open
 * @param missing points; absent if there are enough
 */
public record OfferJson(
        String code,
        TonguesJson name,
        TonguesJson description,
        String kind,
        boolean material,
        int price,
        Integer left,
        Integer most,
        String span,
        String approver,
        String from,
        String until,
        boolean open,
        String hindrance,
        Long missing) {

    static OfferJson of(Offer offer) {
        var reward = offer.reward();
        var terms = reward.terms();
        return new OfferJson(
                reward.code().value(),
                TonguesJson.of(terms.name()),
                TonguesJson.of(terms.description()),
                terms.kind().code(),
                terms.kind().material(),
                terms.price(),
                reward.stock().left(),
                RewardJson.most(terms.limit()),
                RewardJson.span(terms.limit()),
                terms.approver().code(),
                RewardJson.text(terms.from()),
                RewardJson.text(terms.until()),
                offer.open(),
                offer.open() ? null : offer.hindrance().code(),
                offer.missing() == 0 ? null : (Long) offer.missing());
    }
}
