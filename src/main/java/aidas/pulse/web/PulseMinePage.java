package aidas.pulse.web;

import aidas.access.Caller;
import aidas.pulse.Asked;
import aidas.pulse.Hiding;
import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.TokenDesk;
import aidas.pulse.WaveState;
import aidas.pulse.Wording;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** Behind {@code /pulse/mine.xhtml}: what the reader is asked, and who could see what (R2.5). */
@Named
@RequestScoped
public class PulseMinePage {

    @Inject TokenDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    private List<Asked> asked;

    @PostConstruct
    void load() {
        asked = desk.mine();
    }

    public List<Asked> asked() {
        return asked;
    }

    /** Tells people who share a browser apart, without a name in it. */
    public String who() {
        return UUID.nameUUIDFromBytes(caller.username().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String in(Wording words) {
        return words.in(text.locale());
    }

    /** The last day that takes answers. */
    public LocalDate until(Asked wave) {
        return ((WaveState.Open) wave.wave().state()).closes().minusDays(1);
    }

    /** All scores of a question, lowest first. */
    public List<Integer> scores(Question question) {
        var kind = question.kind();
        return IntStream.rangeClosed(kind.low(), kind.high()).boxed().toList();
    }

    public boolean scored(Question question) {
        return question.kind().isScored();
    }

    /** The words at one end of the scale. */
    public String end(Question question, String side) {
        return question.kind() == QuestionKind.ENPS
                ? text.of("pulse.mine.enps." + side)
                : text.of("pulse.mine.item." + side);
    }

    /** Among how many the reader's answer hides. */
    public String among(Hiding hiding) {
        return hiding.among() == 0
                ? text.of("pulse.mine.who.nobody")
                : text.of("pulse.mine.who.among", hiding.among());
    }

    /** What of a unit could be seen at best. */
    public String of(Hiding.Around around) {
        var level = around.unit().level().name().toLowerCase(Locale.ROOT);
        return text.of("pulse.mine.level." + level, around.invited())
                + " "
                + text.of("pulse.mine.shown." + shown(around));
    }

    private static String shown(Hiding.Around around) {
        if (!around.numbers()) {
            return "nothing";
        }
        return around.words() ? "all" : "numbers";
    }
}
