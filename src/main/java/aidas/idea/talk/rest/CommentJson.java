package aidas.idea.talk.rest;

import aidas.idea.talk.Comment;
import aidas.idea.talk.Peer;
import java.util.List;

/** A comment on the wire. */
public record CommentJson(
        long id,
        PersonJson by,
        String text,
        String language,
        String at,
        List<PersonJson> named,
        boolean mine) {

    /** Somebody in it. */
    public record PersonJson(String number, String name) {

        static PersonJson of(Peer person) {
            return new PersonJson(person.number(), person.fullName());
        }
    }

    static CommentJson of(Comment comment) {
        return new CommentJson(
                comment.id(),
                PersonJson.of(comment.by()),
                comment.text(),
                comment.language(),
                comment.at().toString(),
                comment.named().stream().map(PersonJson::of).toList(),
                comment.mine());
    }
}
