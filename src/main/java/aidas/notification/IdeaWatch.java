package aidas.notification;

import aidas.idea.IdeaCommentGone;
import aidas.idea.IdeaCommented;
import aidas.idea.IdeaMerged;
import aidas.idea.IdeaParted;
import aidas.idea.IdeaStaged;
import aidas.idea.review.IdeaAnswered;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hears what becomes of ideas; whom one concerns is told, but for who did it (R1.9). */
@ApplicationScoped
class IdeaWatch {

    private static final String IDEA = "idea";

    @Inject Telling telling;
    @Inject Circles circles;
    @Inject Notices notices;

    /** What happened to an idea. */
    private record News(long idea, Matter matter, String word, EmployeeId by, Instant at) {}

    void on(@Observes IdeaStaged staged) {
        tell(staged.idea(), staged.to().code(), staged.by().employee(), staged.at());
        waitsNoMore(staged.idea());
    }

    void on(@Observes IdeaMerged merged) {
        tell(merged.idea(), "merged", merged.by().employee(), merged.at());
        waitsNoMore(merged.idea());
    }

    void on(@Observes IdeaParted parted) {
        tell(parted.idea(), "parted", parted.by().employee(), parted.at());
    }

    /** It can come to the same stage again: each time is told. */
    private void tell(long idea, String word, EmployeeId by, Instant at) {
        tell(
                new News(idea, new Matter(IDEA, idea, at.toEpochMilli()), word, by, at),
                circles.of(idea, true));
    }

    void on(@Observes IdeaAnswered answered) {
        var matter = new Matter("ideaanswer", answered.idea(), answered.answer());
        tell(
                new News(
                        answered.idea(), matter, "answer", answered.by().employee(), answered.at()),
                circles.of(answered.idea(), true));
        waitsNoMore(answered.idea());
    }

    /** Who voted is not told of each comment; who is named is told that. */
    void on(@Observes IdeaCommented said) {
        var matter = comment(said.idea(), said.comment());
        var named =
                said.mentioned().stream()
                        .filter(Predicate.not(said.author()::equals))
                        .map(
                                who ->
                                        NewNotice.by(
                                                said.author(),
                                                who,
                                                Kind.IDEA_NAMED,
                                                matter,
                                                said.at()));
        var others =
                circles.of(said.idea(), false).stream()
                        .filter(member -> !said.mentioned().contains(member.who()))
                        .filter(member -> !member.who().equals(said.author()))
                        .map(
                                member ->
                                        new NewNotice(
                                                member.who(),
                                                kind(member),
                                                matter,
                                                said.author(),
                                                "comment",
                                                said.at()));
        telling.tell(Stream.concat(named, others).toList());
    }

    /** Read or not: nobody is led to what is not there (R1.3). */
    void on(@Observes IdeaCommentGone gone) {
        for (var kind : List.of(Kind.IDEA_NAMED, Kind.IDEA_MINE, Kind.IDEA_NEWS)) {
            notices.remove(kind, comment(gone.idea(), gone.comment()));
        }
    }

    private static Matter comment(long idea, long comment) {
        return new Matter("ideatalk", idea, comment);
    }

    private void tell(News news, List<Circles.Member> circle) {
        telling.tell(
                circle.stream()
                        .filter(member -> !member.who().equals(news.by()))
                        .map(
                                member ->
                                        NewNotice.of(
                                                member.who(),
                                                kind(member),
                                                news.matter(),
                                                news.word(),
                                                news.at()))
                        .toList());
    }

    private static Kind kind(Circles.Member member) {
        return member.own() ? Kind.IDEA_MINE : Kind.IDEA_NEWS;
    }

    /** What HR was told of it is done. */
    private void waitsNoMore(long idea) {
        notices.remove(Kind.IDEA_DESK, Matter.of(IDEA, idea));
    }
}
