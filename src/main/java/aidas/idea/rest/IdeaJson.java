package aidas.idea.rest;

import aidas.idea.IdeaView;
import aidas.idea.Move;
import aidas.idea.SimilarIdea;
import aidas.idea.rest.IdeaRowJson.AuthorJson;
import java.util.List;

/**
 * One idea on the wire.
 *
 * @param credited its author, and those of its duplicates
 * @param quote the customer's words that caused it, if the caller may read them
 * @param moves where it stood before, oldest first
 */
public record IdeaJson(
        IdeaRowJson idea,
        List<AuthorJson> credited,
        QuoteJson quote,
        List<FileJson> files,
        List<SimilarJson> duplicates,
        List<MoveJson> moves) {

    /** From one stage to another; who moved it is not told by name. */
    public record MoveJson(String from, String to, String reason, String at) {

        static MoveJson of(Move move) {
            return new MoveJson(
                    move.from().code(), move.to().code(), move.reason(), move.at().toString());
        }
    }

    /** An idea in short. */
    public record SimilarJson(long id, String title, String stage, int votes, int comments) {

        static SimilarJson of(SimilarIdea idea) {
            return new SimilarJson(
                    idea.id(), idea.title(), idea.stage().code(), idea.votes(), idea.comments());
        }
    }

    static IdeaJson of(IdeaView view) {
        return new IdeaJson(
                IdeaRowJson.of(view.row()),
                view.credited().stream().map(AuthorJson::of).toList(),
                QuoteJson.of(view.quote()),
                view.files().stream().map(FileJson::of).toList(),
                view.duplicates().stream().map(SimilarJson::of).toList(),
                view.moves().stream().map(MoveJson::of).toList());
    }
}
