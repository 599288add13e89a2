package aidas.idea.review;

import aidas.idea.IdeaFacts;
import aidas.idea.Move;
import aidas.idea.Moves;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what became of an idea. */
@ApplicationScoped
class Stories {

    @Inject Moves moves;
    @Inject Answers answers;
    @Inject Names names;

    Story of(IdeaFacts idea, EmployeeId owner, LocalDate today) {
        var moved = moves.of(idea.id());
        var said = answers.of(idea.id());
        var people = new ArrayList<EmployeeId>();
        people.add(owner);
        moved.forEach(each -> people.add(each.by().employee()));
        said.forEach(each -> people.add(each.by().employee()));
        var known = names.of(people);
        var episodes = new ArrayList<Episode>();
        moved.forEach(each -> episodes.add(episode(each, known)));
        said.forEach(each -> episodes.add(episode(each, known)));
        episodes.sort(Comparator.comparing(Episode::at));
        return new Story(
                idea.id(),
                idea.stage(),
                known.of(owner),
                idea.dueOn(),
                silent(idea.sentAt(), episodes, today),
                Clockwork.of(idea, today),
                episodes);
    }

    private static Episode episode(Move move, Names.Known known) {
        return new Episode(
                move.from(),
                move.to(),
                move.reason() == null ? "" : move.reason(),
                null,
                known.of(move.by().employee()),
                move.at());
    }

    private static Episode episode(Answer answer, Names.Known known) {
        return new Episode(
                null,
                null,
                answer.text(),
                answer.language(),
                known.of(answer.by().employee()),
                answer.at());
    }

    private static int silent(Instant sent, List<Episode> episodes, LocalDate today) {
        var last = episodes.isEmpty() ? sent : episodes.getLast().at();
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(last, ZoneOffset.UTC), today);
    }
}
