package aidas.pulse.web;

import aidas.pulse.ProgrammeState;
import aidas.pulse.ProgrammeView;
import aidas.pulse.WaveState;
import aidas.pulse.WaveView;
import aidas.pulse.Wording;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** What pages say of programmes and waves, in the reader's language. */
@Named
@RequestScoped
public class ProgrammeWords {

    @Inject Text text;

    public String in(Wording words) {
        return words.in(text.locale());
    }

    /** One word for where it stands. */
    public String state(ProgrammeView view) {
        return text.of("pulse.programmes.state." + view.state().code());
    }

    /** The colour of that word. */
    public String tone(ProgrammeView view) {
        return view.state() instanceof ProgrammeState.Running ? "ok" : "";
    }

    /** A sentence: what is so, since when, by whom. */
    public String sentence(ProgrammeView view) {
        return switch (view.state()) {
            case ProgrammeState.Draft it -> text.of("pulse.programmes.why.draft");
            case ProgrammeState.Running it -> said("running", it.since(), it.by());
            case ProgrammeState.Ended it -> said("ended", it.at(), it.by());
        };
    }

    private String said(String state, Instant at, String by) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return text.of("pulse.programmes.why." + state, text.day(day), by);
    }

    /** When the next wave opens; empty if the programme does not run. */
    public String next(ProgrammeView view) {
        return view.next() == null ? "" : text.of("pulse.programmes.next", text.day(view.next()));
    }

    /** The latest wave; that there is none. */
    public String last(ProgrammeView view) {
        return view.waves().isEmpty()
                ? text.of("pulse.programmes.none")
                : wave(view.waves().getLast());
    }

    /** Wave 3, open until 14 March: whom it invited, never how many answered (R4.2). */
    public String wave(WaveView wave) {
        return switch (wave.state()) {
            case WaveState.Open it ->
                    text.of(
                            "pulse.programmes.wave.open",
                            wave.number(),
                            text.day(it.closes().minusDays(1)),
                            wave.invited());
            case WaveState.Closed it when wave.imported() ->
                    text.of("pulse.programmes.wave.imported", wave.number(), month(wave));
            case WaveState.Closed it ->
                    text.of(
                            "pulse.programmes.wave.closed",
                            wave.number(),
                            text.day(it.on()),
                            wave.invited());
        };
    }

    private String month(WaveView wave) {
        return text.month(YearMonth.from(wave.opens()));
    }

    /** How many waves wait for an answer back, and since when. */
    public String debt(List<WaveView> debts) {
        return text.of("pulse.programmes.debt", debts.size(), text.day(oldest(debts)));
    }

    private static LocalDate oldest(List<WaveView> debts) {
        return debts.stream()
                .map(WaveView::state)
                .filter(WaveState.Closed.class::isInstance)
                .map(state -> ((WaveState.Closed) state).on())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
