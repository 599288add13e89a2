package aidas.reward.rest;

import aidas.reward.RedemptionView;

/**
 * What the caller asked for, under the terms of its day.
 *
 * @param state {@code requested}, {@code approved}, {@code declined}, {@code delivered} or {@code
 *     cancelled}
 * @param decidedAt absent while nobody has
 * @param endedAt when it was declined, delivered or cancelled; absent before
 * @param reason why it was declined, or cancelled by HR; absent for others
 */
public record RedemptionJson(
        long id,
        String reward,
        TonguesJson name,
        int price,
        String state,
        String day,
        String requestedAt,
        String decidedAt,
        String endedAt,
        String reason) {

    static RedemptionJson of(RedemptionView it) {
        return new RedemptionJson(
                it.id(),
                it.reward().value(),
                TonguesJson.of(it.terms().name()),
                it.terms().price(),
                it.state().code(),
                it.day().toString(),
                it.requestedAt().toString(),
                RewardJson.text(it.decidedAt()),
                RewardJson.text(it.endedAt()),
                it.reason());
    }
}
