package aidas.idea.web;

import aidas.access.Language;
import aidas.idea.talk.Comment;
import aidas.idea.talk.CommentDesk;
import aidas.idea.talk.NewComment;
import aidas.idea.talk.Peer;
import aidas.idea.talk.Talk;
import aidas.idea.talk.TalkReading;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said to the idea on {@code /idea/one.xhtml}. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class TalkPart implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject CommentDesk desk;
    @Inject TalkReading reading;
    @Inject Text text;

    /** Makes it the same comment when the form is sent twice. */
    private final String key = UUID.randomUUID().toString();

    private String words;
    private Talk talk;

    /** Kept as it was read: who presses a button means what was on the page. */
    public Talk talk(OnePage page) {
        if (talk == null) {
            talk = reading.of(page.key(), page.earlierThan());
        }
        return talk;
    }

    public String say(OnePage page) {
        try {
            var language = Language.ofCode(text.language()).orElse(Language.EN);
            desk.say(page.key(), new NewComment(words, language, key));
        } catch (Refused refused) {
            Notes.refuse("say", refused, field -> text.of("idea.one.talk.wrong." + field));
            return null;
        }
        return page.here();
    }

    public String takeOff(OnePage page, Comment comment) {
        desk.withdraw(page.key(), comment.id());
        Notes.done(text.of("idea.one.talk.gone"));
        return page.here();
    }

    public boolean removable(Comment comment) {
        return comment.mine() || desk.mayTakeOff();
    }

    /** The key of what the button says. */
    public String away(Comment comment) {
        return comment.mine() ? "idea.one.talk.mine" : "idea.one.talk.off";
    }

    /** The same for who does not see beside what it stands. */
    public String awayLabel(Comment comment) {
        return comment.mine()
                ? text.of("idea.one.talk.mine.of")
                : text.of("idea.one.talk.off.of", comment.by().fullName());
    }

    /** Whom a comment names, in the order of names. */
    public String named(Comment comment) {
        return comment.named().stream().map(Peer::fullName).collect(Collectors.joining(", "));
    }

    /**
     * Colleagues whose names begin with what stands behind an {@code @}; nobody else is offered.
     */
    public List<String> complete(String typed) {
        if (typed == null || !typed.startsWith("@") || typed.length() < 3) {
            return List.of();
        }
        return mentions(reading.colleagues(typed.substring(1), text.locale()));
    }

    /** By name; by number where two have the same one. */
    static List<String> mentions(List<Peer> found) {
        var byName =
                found.stream()
                        .collect(Collectors.groupingBy(Peer::fullName, Collectors.counting()));
        Function<Peer, String> called =
                peer ->
                        byName.get(peer.fullName()) == 1
                                ? "@" + peer.fullName()
                                : "@" + peer.number() + " " + peer.fullName();
        return new ArrayList<>(found.stream().map(called).toList());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
