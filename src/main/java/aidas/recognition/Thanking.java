package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Thanks that another feature passes on in somebody's name and words (R9.3). */
@ApplicationScoped
public class Thanking {

    @Inject Colleagues colleagues;
    @Inject KudosBook book;
    @Inject Event<WallChanged> changed;

    /**
     * Everybody may read it; on the wall it stands only if the receiver agreed (R4.4).
     *
     * @return its key
     * @throws Unprocessable if the roster was set right since, and has one of them nowhere that day
     */
    public long passOn(PassedOn words, Instant at) {
        var giver = there(words.from(), words.day());
        var receiver = there(words.to(), words.day());
        var kudos =
                new Kudos(
                        Deed.by(giver, words.key(), words.language(), at)
                                .quoting(words.answer())
                                .passedOn(),
                        List.of(Receiver.of(receiver)),
                        words.wording(),
                        words.message(),
                        Reach.COMPANY);
        book.add(kudos);
        changed.fire(new WallChanged());
        return kudos.id();
    }

    private Colleague there(EmployeeId person, LocalDate day) {
        return colleagues
                .there(person, day)
                .orElseThrow(
                        () ->
                                new Unprocessable(
                                        "id", "people whom the roster still has on " + day));
    }
}
