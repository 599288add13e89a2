package aidas.pulse.rest;

import aidas.pulse.Entry;
import aidas.pulse.Talk;
import java.util.List;

/**
 * A comment and the talk below it.
 *
 * @param open can its writer read a reply?
 */
public record TalkJson(
        String id,
        WaveJson wave,
        UnitJson unit,
        String unitName,
        String text,
        String language,
        boolean open,
        List<EntryJson> entries) {

    /**
     * @param author absent for whoever wrote the comment
     * @param week by ISO 8601
     */
    public record EntryJson(int number, String author, String text, String week) {

        static EntryJson of(Entry entry) {
            return new EntryJson(entry.number(), entry.author(), entry.text(), entry.week());
        }
    }

    /** What HR or a lead answers. */
    public record ReplyJson(String text) {}

    /**
     * What a writer asks with.
     *
     * @param secret that the browser drew, in base64url
     * @param text to be added; not needed to read
     */
    public record SecretJson(String secret, String text) {}

    static TalkJson of(Talk talk) {
        var comment = talk.comment();
        return new TalkJson(
                comment.id().toString(),
                WaveJson.of(talk.wave()),
                UnitJson.of(comment.unit()),
                talk.unitName(),
                comment.text(),
                comment.language(),
                comment.open(),
                talk.entries().stream().map(EntryJson::of).toList());
    }
}
