package aidas.feedback.unsolicited.web;

import aidas.access.Language;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.Told;
import aidas.feedback.unsolicited.UnsolicitedView;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What pages call kinds and ratings; pages call it {@code voiceWords}. */
@Named
@RequestScoped
public class VoiceWords {

    @Inject Text text;

    public String kind(Kind kind) {
        return text.of("feedback.unsolicited.kind." + kind.code());
    }

    /** The kind, and the rating as it was given, of its own maximum. */
    public String label(Told told) {
        return told.rating() == null
                ? kind(told.kind())
                : text.of(
                        "feedback.unsolicited.rated",
                        kind(told.kind()),
                        text.number(told.rating().value(), 1),
                        text.number(told.rating().most(), 1));
    }

    /** Who wrote it down, or which system brought it, and when. */
    public String recorded(Told told) {
        var at = text.dayAndTime(told.recordedAt());
        return told.source().equals(VoiceForm.SOURCE)
                ? text.of("feedback.unsolicited.by", told.recordedBy(), at)
                : text.of("feedback.unsolicited.came", told.source(), at);
    }

    /** Whom it names, by name. */
    public String named(UnsolicitedView view) {
        return view.named().stream()
                .map(UnsolicitedView.Named::name)
                .collect(Collectors.joining(", "));
    }

    public List<SelectItem> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new SelectItem(kind.code(), kind(kind)))
                .toList();
    }

    public List<SelectItem> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new SelectItem(language.code(), language.ownName()))
                .toList();
    }
}
