package aidas.recovery.words;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.ADMIN;
import static aidas.access.Role.HR;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** HR and administrators say which words are looked for (R1.3). */
@UseCases
public class WordDesk {

    @Inject WordLists lists;
    @Inject Previews previews;
    @Inject AlertLog log;
    @Inject Caller caller;

    /** By letter. */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<Word> all() {
        return lists.all();
    }

    /**
     * @return its key
     * @throws Refused with every field at fault
     * @throws Conflict if it is listed already
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public long add(NewWord word) {
        word.check();
        long id = lists.add(word, caller.username(), log.now());
        log.list("alert.word.added", id, word.toString());
        return id;
    }

    /**
     * Alerts that it raised stay.
     *
     * @throws NotFound if it is not listed
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void remove(long id) {
        if (!lists.remove(id, caller.username(), log.now())) {
            throw new NotFound("word " + id + " is not listed");
        }
        log.list("alert.word.removed", id, "");
    }

    /**
     * What it would have found in the last 90 days; customers' words are in it, so it leaves an
     * entry (R1.4).
     *
     * @throws Refused with every field at fault
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public Preview preview(NewWord word) {
        word.check();
        var found = previews.of(word, log.now().minus(Duration.ofDays(Preview.DAYS)));
        log.read("alert-word:preview", found.examples().size());
        return found;
    }
}
