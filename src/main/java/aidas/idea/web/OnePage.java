package aidas.idea.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.Author;
import aidas.idea.FileDesk;
import aidas.idea.IdeaFile;
import aidas.idea.IdeaReading;
import aidas.idea.IdeaView;
import aidas.idea.talk.FollowDesk;
import aidas.shared.Alphabet;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Behind {@code /idea/one.xhtml}: one idea, and what its reader may do. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class OnePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject IdeaReading reading;
    @Inject FollowDesk follows;
    @Inject FileDesk files;
    @Inject Caller caller;
    @Inject Text text;

    private String id;
    private boolean sent;
    private String before;
    private IdeaView one;
    private Boolean following;
    private String code;

    public void load() {
        one = reading.one(key());
        code = sent ? ClaimCodes.shown() : null;
    }

    long key() {
        return Keys.of(id);
    }

    /** Null for the latest comments. */
    Long earlierThan() {
        return before == null ? null : (Long) Keys.of(before);
    }

    /** The address of this page, read anew. */
    String here() {
        return "/idea/one.xhtml?faces-redirect=true&id=" + key();
    }

    public IdeaView one() {
        return one;
    }

    /** Answers with one of its files, which is never shown in place. */
    public void download(IdeaFile file) {
        var content = files.read(key(), file.id());
        FileDownload.send(content.name(), content.mediaType(), content.bytes());
    }

    /** Null but for who sent it without a name just now. */
    public String code() {
        return code;
    }

    /** The key of what is told to who sent it just now. */
    public String told() {
        return one.idea().author() == null ? "idea.one.sent.nameless" : "idea.one.sent.why";
    }

    /** Whom it credits, in the order of names: it is no order of merit. */
    public List<Author> credited() {
        return one.credited().stream()
                .sorted(Comparator.comparing(Author::fullName, Alphabet.of(text.locale())))
                .toList();
    }

    public boolean working() {
        return caller.holds(Role.EMPLOYEE);
    }

    public boolean following() {
        if (following == null) {
            following = follows.following(key());
        }
        return following;
    }

    /** The key of what the button says. */
    public String followWord() {
        return following() ? "idea.one.following" : "idea.one.follow";
    }

    /** Follows it, or stops. */
    public void toggleFollow() {
        if (following()) {
            follows.unfollow(key());
        } else {
            follows.follow(key());
        }
        following = !following;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
