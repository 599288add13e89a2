package aidas.idea.rest;

import aidas.idea.DraftView;
import aidas.idea.Tag;
import java.util.List;

/** One's own draft on the wire; what there is not is left out. */
public record DraftJson(
        long id,
        String key,
        String kind,
        String title,
        String text,
        String language,
        Long answer,
        QuoteJson quote,
        List<String> tags,
        List<FileJson> files,
        String writtenAt) {

    static DraftJson of(DraftView draft) {
        return new DraftJson(
                draft.id(),
                draft.key(),
                draft.kind().code(),
                draft.title(),
                draft.text(),
                draft.language().code(),
                draft.answer(),
                QuoteJson.of(draft.quote()),
                draft.tags().stream().map(Tag::value).toList(),
                draft.files().stream().map(FileJson::of).toList(),
                draft.writtenAt().toString());
    }
}
