package aidas.reward.rest;

import aidas.reward.Limit;
import aidas.reward.RewardDraft;
import aidas.reward.RewardView;
import aidas.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A reward with its latest terms, as HR keeps it; to add or change one, the last four are left out.
 *
 * @param stock how many there ever were; absent for no limit
 * @param warnAt from how many on few are left; absent to warn never
 * @param most for one person in a span; absent for no limit
 * @param version of the terms, from 1
 * @param left absent for no limit
 */
public record RewardJson(
        String code,
        TonguesJson name,
        TonguesJson description,
        String kind,
        Integer price,
        Integer stock,
        Integer warnAt,
        Integer most,
        String span,
        String approver,
        String from,
        String until,
        Integer version,
        Integer left,
        Boolean runsLow,
        Boolean retired) {

    static RewardJson of(RewardView reward) {
        var terms = reward.terms();
        return new RewardJson(
                reward.code().value(),
                TonguesJson.of(terms.name()),
                TonguesJson.of(terms.description()),
                terms.kind().code(),
                terms.price(),
                reward.stock().all(),
                reward.stock().warnAt(),
                most(terms.limit()),
                span(terms.limit()),
                terms.approver().code(),
                text(terms.from()),
                text(terms.until()),
                reward.number(),
                reward.stock().left(),
                reward.runsLow(),
                reward.retired());
    }

    static Integer most(Limit limit) {
        return limit == null ? null : (Integer) limit.most();
    }

    static String span(Limit limit) {
        return limit == null ? null : limit.span().code();
    }

    /** Null for nothing. */
    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    RewardDraft draft() {
        return new RewardDraft(
                TonguesJson.read(name),
                TonguesJson.read(description),
                kind,
                price,
                stock,
                warnAt,
                most,
                span,
                approver,
                day("from", from),
                day("until", until));
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(field, "a day such as 2026-03-14, or none");
        }
    }
}
