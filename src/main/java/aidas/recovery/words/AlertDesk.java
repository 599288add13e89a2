package aidas.recovery.words;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** Alerts as those see them who lead the stores, and HR in its own scope (R3.1). */
@UseCases
public class AlertDesk {

    private static final int LONGEST_NOTE = 400;
    private static final int MOST = 50;

    @Inject Alerts alerts;
    @Inject WordLists lists;
    @Inject AlertLog log;
    @Inject Directories directories;
    @Inject Caller caller;

    /**
     * Newest first; reading customers' words leaves an entry.
     *
     * @param open those to look at, or those that somebody has looked at
     * @param before the key of the last one on the page before; null for the first page
     */
    @Requires({TEAM_LEAD, HR})
    public List<Alert> list(boolean open, Long before) {
        var found = alerts.find(mine(), open, before == null ? Long.MAX_VALUE : before, MOST);
        if (!found.isEmpty()) {
            log.read("alerts", found.size());
        }
        return found;
    }

    /** How many wait. */
    @Requires({TEAM_LEAD, HR})
    public long open() {
        return alerts.open(mine());
    }

    /**
     * @throws NotFound if there is none, or none in the caller's scope
     */
    @Requires({TEAM_LEAD, HR})
    public Alert one(long id) {
        var alert = get(id);
        log.read("alert:" + id, 1);
        return alert;
    }

    /**
     * Says that somebody has looked, and what was done (R3.2).
     *
     * @param note may be empty
     * @throws Refused if the note is too long
     * @throws Conflict if it was said before, or was a false alarm
     */
    @Requires({TEAM_LEAD, HR})
    public void acknowledge(long id, String note) {
        var words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE || words.indexOf('\0') >= 0) {
            throw new Refused("note", "at most " + LONGEST_NOTE + " characters");
        }
        if (!get(id).open() || !alerts.acknowledge(id, words, caller.username(), log.now())) {
            throw new Conflict("somebody has looked at alert " + id + " already");
        }
        log.settled(id, "alert.acknowledged", "");
    }

    /**
     * Says that a word meant no harm here, and in which turn of phrase it never does: there it is
     * not looked for any more (R3.3).
     *
     * @param word its key
     * @param phrase of this text, with the word and at least one more
     * @throws NotFound if the alert is not about that word
     * @throws Refused if the phrase teaches nothing
     * @throws Conflict if it was said before
     */
    @Requires({TEAM_LEAD, HR})
    public void falseAlarm(long id, long word, String phrase) {
        var alert = get(id);
        if (alert.hits().stream().noneMatch(hit -> hit.word() == word)) {
            throw new NotFound("alert " + id + " is not about word " + word);
        }
        lists.teach(word, alert.words(), phrase, caller.username(), log.now());
        if (!alerts.harmless(id, word, caller.username(), log.now())) {
            throw new Conflict("it was said before that this meant no harm");
        }
        if (get(id).falseAlarm()) {
            log.settled(id, "alert.false", "word " + word);
        } else {
            log.told(id, "alert.false", "word " + word);
        }
    }

    private Alert get(long id) {
        return alerts.one(id).stream()
                .filter(one -> caller.scope().holds(one.store().code(), one.store().region()))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no alert " + id));
    }

    /** Null for all. */
    private List<StoreId> mine() {
        return caller.scope().company()
                ? null
                : directories.storesIn(caller.scope()).stream().map(StoreEntry::id).toList();
    }
}
