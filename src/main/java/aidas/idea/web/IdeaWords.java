package aidas.idea.web;

import aidas.idea.IdeaFile;
import aidas.idea.IdeaRow;
import aidas.idea.Kind;
import aidas.idea.Stage;
import aidas.organisation.OwnClock;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** What pages say of ideas, in the reader's language. */
@Named
@RequestScoped
public class IdeaWords {

    /** The part of its time after which a silence is pointed at. */
    private static final double SOON = 0.7;

    private static final int EXCERPT = 280;

    @Inject Text text;
    @Inject OwnClock own;
    @Inject Clock clock;

    private ZoneId zone;

    public List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::code).toList();
    }

    public List<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::code).toList();
    }

    public String kind(IdeaRow idea) {
        return text.of("idea.card.kind." + idea.idea().kind().code());
    }

    public String stage(IdeaRow idea) {
        return stageOf(idea.idea().stage());
    }

    public String stageOf(Stage stage) {
        return text.of("idea.card.stage." + stage.code());
    }

    /** How the chip of its stage looks. */
    public String tone(IdeaRow idea) {
        return switch (idea.idea().stage()) {
            case ADOPTED -> "ok";
            case REVIEW, TRIAL -> "own";
            default -> "";
        };
    }

    /** Who had it and where, or that nobody is named. */
    public String by(IdeaRow idea) {
        if (idea.author() == null) {
            return text.of("idea.card.nameless");
        }
        var name = idea.author().fullName();
        return idea.place() == null ? name : name + ", " + idea.place();
    }

    /** Its beginning, for a list. */
    public String excerpt(IdeaRow idea) {
        var words = idea.idea().text().replaceAll("\\s+", " ");
        if (words.length() <= EXCERPT) {
            return words;
        }
        int end = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, end < EXCERPT / 2 ? EXCERPT : end) + "…";
    }

    /** Does it wait for a first word? */
    public boolean waits(IdeaRow idea) {
        return idea.idea().stage().open() && idea.idea().answeredAt() == null;
    }

    /** How long nobody said a word, or how late the answer is. */
    public String silence(IdeaRow idea) {
        long late = ChronoUnit.DAYS.between(idea.idea().dueOn(), today());
        return late > 0
                ? text.of("idea.card.late", late)
                : text.of("idea.card.silent", ChronoUnit.DAYS.between(sent(idea), today()));
    }

    /** How the chip of its silence looks; it points at those who decide, never at the author. */
    public String urgency(IdeaRow idea) {
        if (today().isAfter(idea.idea().dueOn())) {
            return "error";
        }
        long whole = ChronoUnit.DAYS.between(sent(idea), idea.idea().dueOn());
        return ChronoUnit.DAYS.between(sent(idea), today()) >= SOON * whole ? "warn" : "";
    }

    /** By when it is answered, or when it was. */
    public String deadline(IdeaRow idea) {
        if (idea.idea().answeredAt() != null) {
            return text.of("idea.card.answered", day(idea.idea().answeredAt()));
        }
        var key = today().isAfter(idea.idea().dueOn()) ? "idea.card.overdue" : "idea.card.waits";
        return text.of(key, idea.idea().dueOn());
    }

    public String size(IdeaFile file) {
        return text.number(Math.ceilDiv(file.size(), 1024), 0) + " KB";
    }

    /** When it was sent. */
    public String on(IdeaRow idea) {
        return day(idea.idea().sentAt());
    }

    /** By the reader's clock. */
    public String day(Instant at) {
        return text.day(at, zone());
    }

    /** By the reader's clock. */
    public String dayAndTime(Instant at) {
        return text.dayAndTime(at, zone());
    }

    private ZoneId zone() {
        if (zone == null) {
            zone = own.zone();
        }
        return zone;
    }

    /** In the calendar in which answers are due. */
    private static LocalDate sent(IdeaRow idea) {
        return LocalDate.ofInstant(idea.idea().sentAt(), ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
