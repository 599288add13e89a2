package aidas.reward;

import aidas.recognition.value.Tongues;
import java.time.LocalDate;

/** Rewards as tests write them; each verb changes one thing. */
record Drafts(RewardDraft draft) {

    /** Half a day off that costs so much, without limits; a lead says yes. */
    static Drafts costing(int price) {
        return new Drafts(
                new RewardDraft(
                        Tongues.of("Half a day off", "Половин ден почивка", "Pusdienis laisvas"),
                        Tongues.of("On a day you choose.", "В избран ден.", "Pasirinktą dieną."),
                        "time",
                        price,
                        null,
                        null,
                        null,
                        null,
                        "lead",
                        null,
                        null));
    }

    Drafts named(String english) {
        var d = draft;
        return new Drafts(
                new RewardDraft(
                        Tongues.of(english, "Друго", "Kita"),
                        d.description(),
                        d.kind(),
                        d.price(),
                        d.stock(),
                        d.warnAt(),
                        d.most(),
                        d.span(),
                        d.approver(),
                        d.from(),
                        d.until()));
    }

    Drafts stock(Integer stock, Integer warnAt) {
        var d = draft;
        return new Drafts(
                new RewardDraft(
                        d.name(),
                        d.description(),
                        d.kind(),
                        d.price(),
                        stock,
                        warnAt,
                        d.most(),
                        d.span(),
                        d.approver(),
                        d.from(),
                        d.until()));
    }

    Drafts limit(Integer most, String span) {
        var d = draft;
        return new Drafts(
                new RewardDraft(
                        d.name(),
                        d.description(),
                        d.kind(),
                        d.price(),
                        d.stock(),
                        d.warnAt(),
                        most,
                        span,
                        d.approver(),
                        d.from(),
                        d.until()));
    }

    Drafts by(String approver) {
        var d = draft;
        return new Drafts(
                new RewardDraft(
                        d.name(),
                        d.description(),
                        d.kind(),
                        d.price(),
                        d.stock(),
                        d.warnAt(),
                        d.most(),
                        d.span(),
                        approver,
                        d.from(),
                        d.until()));
    }

    Drafts within(LocalDate from, LocalDate until) {
        var d = draft;
        return new Drafts(
                new RewardDraft(
                        d.name(),
                        d.description(),
                        d.kind(),
                        d.price(),
                        d.stock(),
                        d.warnAt(),
                        d.most(),
                        d.span(),
                        d.approver(),
                        from,
                        until));
    }

    Terms terms() {
        return draft.checked();
    }
}
