package aidas.idea.web;

import aidas.access.Language;
import aidas.idea.DraftView;
import aidas.idea.Kind;
import aidas.idea.NewIdea;
import aidas.idea.Tag;
import aidas.shared.Refused;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of an idea holds until it is sound. */
public class IdeaForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String text;
    private String kind = Kind.SERVICE.code();
    private String tags;
    private String naming = "named";
    private transient Part file;
    private Long quoted;

    void take(DraftView draft) {
        title = draft.title();
        text = draft.text();
        kind = draft.kind().code();
        tags = draft.tags().stream().map(Tag::value).collect(Collectors.joining(", "));
        quoted = draft.answer();
    }

    void quote(Long answer) {
        quoted = answer;
    }

    Long quoted() {
        return quoted;
    }

    /** Nothing typed yet, so that nothing is kept. */
    boolean blank() {
        return some(title).isBlank() && some(text).isBlank();
    }

    boolean named() {
        return !"nameless".equals(naming);
    }

    /**
     * @throws Refused naming {@code tags} if one is none
     */
    NewIdea said(Language language) {
        return new NewIdea(
                Kind.ofCode(kind).orElse(null), some(title), some(text), language, quoted, sound());
    }

    private List<Tag> sound() {
        return Stream.of(some(tags).split(","))
                .filter(each -> !each.isBlank())
                .map(each -> Tag.of(each).orElseThrow(() -> new Refused("tags", "words")))
                .toList();
    }

    private static String some(String typed) {
        return typed == null ? "" : typed;
    }

    /** Is there something in the part that is folded? */
    public boolean more() {
        return tags != null && !tags.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getNaming() {
        return naming;
    }

    public void setNaming(String naming) {
        this.naming = naming;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
