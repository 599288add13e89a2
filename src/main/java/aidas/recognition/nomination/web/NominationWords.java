package aidas.recognition.nomination.web;

import aidas.recognition.nomination.CallCounts;
import aidas.recognition.nomination.CallState;
import aidas.recognition.nomination.CallView;
import aidas.recognition.nomination.NominationState;
import aidas.recognition.nomination.NominationView;
import aidas.recognition.nomination.StoreShare;
import aidas.shared.web.Text;
import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What pages say of calls and nominations, in the reader's language. */
@Named
@RequestScoped
public class NominationWords {

    private static final String SHARED = "recognition.nominating.";

    @Inject Text text;

    public String name(CallView call) {
        return call.terms().name().in(text.locale());
    }

    public String criteria(CallView call) {
        return call.terms().criteria().in(text.locale());
    }

    /** From when or until when. */
    public String days(CallView call) {
        return switch (call.state()) {
            case CallState.Announced it -> text.of(SHARED + "from", it.from());
            case CallState.Open it -> text.of(SHARED + "until", it.until());
            case CallState.Over it -> text.of(SHARED + "over", it.until());
            case CallState.Closed it -> text.of(SHARED + "closed", day(it.at()));
        };
    }

    /** One word for where it stands. */
    public String callState(CallView call) {
        return text.of(SHARED + "call." + call.state().code());
    }

    /** What became of those that were sent. */
    public String counts(CallCounts counts) {
        return text.of(SHARED + "waiting", counts.first(), counts.second())
                + " "
                + text.of(SHARED + "ended", counts.approved(), counts.declined(), counts.thanked());
    }

    /** What an approved one is worth. */
    public String points(CallView call) {
        var amounts = call.terms().points();
        return amounts.isEmpty()
                ? text.of(SHARED + "points.none")
                : text.of(
                        SHARED + "points",
                        ListFormatter.getInstance(
                                        text.locale(),
                                        ListFormatter.Type.OR,
                                        ListFormatter.Width.WIDE)
                                .format(amounts.stream().map(text::number).toList()));
    }

    /** Anna One nominates Boris Two. */
    public String title(NominationView nomination) {
        return text.of(
                SHARED + "title",
                nomination.nominator().fullName(),
                nomination.nominee().fullName());
    }

    public String value(NominationView nomination) {
        return nomination.value() == null
                ? ""
                : nomination.value().words().name().in(text.locale());
    }

    /** One or two words for where it stands. */
    public String chip(NominationView nomination) {
        return text.of(SHARED + "chip." + nomination.state().code());
    }

    /** How the chip looks. */
    public String tone(NominationView nomination) {
        return switch (nomination.state()) {
            case NominationState.Approved it -> "ok";
            case NominationState.FirstStep it -> "warn";
            case NominationState.SecondStep it -> "warn";
            default -> "";
        };
    }

    /** What became of it, in a sentence. */
    public String state(NominationView nomination) {
        return switch (nomination.state()) {
            case NominationState.Draft it -> text.of(SHARED + "draft");
            case NominationState.FirstStep it -> text.of(SHARED + "first", day(it.since()));
            case NominationState.SecondStep it -> text.of(SHARED + "second", day(it.since()));
            case NominationState.Approved it ->
                    text.of(SHARED + "approved", day(it.at()), it.points());
            case NominationState.Declined it -> text.of(SHARED + "declined", day(it.at()));
            case NominationState.Thanked it -> text.of(SHARED + "thanked", day(it.at()));
            case NominationState.Withdrawn it -> text.of(SHARED + "withdrawn", day(it.at()));
        };
    }

    /** What the nominator reads; empty unless it was declined. */
    public String because(NominationView nomination) {
        return nomination.state() instanceof NominationState.Declined it ? it.because() : "";
    }

    /** Why the reader cannot decide; empty if nothing is in the way. */
    public String hindrance(NominationView nomination) {
        return nomination.hindrance() == null
                ? ""
                : text.of(SHARED + "hindrance." + nomination.hindrance().code());
    }

    /** The store, or those that are too small to stand alone. */
    public String store(StoreShare share) {
        return share.store().isEmpty() ? text.of(SHARED + "stores.small") : share.store();
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
