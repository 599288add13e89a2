package aidas.idea.rest;

import aidas.idea.Author;
import aidas.idea.IdeaRow;
import aidas.idea.Tag;
import java.time.Instant;
import java.util.List;

/**
 * An idea of the board on the wire; what there is not is left out.
 *
 * @param author absent for one without a name
 * @param dueOn by when it is answered
 * @param duplicateOf the idea that it is merged into
 * @param own does it credit the caller?
 */
public record IdeaRowJson(
        long id,
        String kind,
        String title,
        String text,
        String language,
        AuthorJson author,
        String place,
        List<String> tags,
        String stage,
        String sentAt,
        String dueOn,
        String answeredAt,
        Long duplicateOf,
        int votes,
        int comments,
        boolean own,
        boolean voted,
        boolean followed) {

    /** Whom it credits. */
    public record AuthorJson(String number, String name) {

        static AuthorJson of(Author author) {
            return author == null ? null : new AuthorJson(author.number(), author.fullName());
        }
    }

    static IdeaRowJson of(IdeaRow row) {
        var idea = row.idea();
        return new IdeaRowJson(
                idea.id(),
                idea.kind().code(),
                idea.title(),
                idea.text(),
                idea.language().code(),
                AuthorJson.of(row.author()),
                row.place(),
                row.tags().stream().map(Tag::value).toList(),
                idea.stage().code(),
                idea.sentAt().toString(),
                idea.dueOn().toString(),
                text(idea.answeredAt()),
                idea.duplicateOf(),
                idea.votes(),
                idea.comments(),
                row.own(),
                row.voted(),
                row.followed());
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
