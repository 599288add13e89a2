package aidas.idea.talk;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.Self;
import aidas.shared.Alphabet;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was said to an idea, and whom it could name. */
@UseCases
public class TalkReading {

    private static final int SIZE = 100;
    private static final int OFFERED = 8;
    private static final int LONGEST_NAME = 60;

    @Inject Comments comments;
    @Inject Peers peers;
    @Inject Self self;

    /**
     * The latest ones, earliest first (R1.5).
     *
     * @param before those before this key; null for the latest of all
     * @throws NotFound if there is no such idea that was sent
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Talk of(long idea, Long before) {
        comments.expectSent(idea);
        long until = before == null ? Long.MAX_VALUE : before;
        var found = comments.of(idea, until, self.id().orElse(null), SIZE + 1);
        boolean more = found.size() > SIZE;
        var slice = more ? found.subList(0, SIZE) : found;
        return new Talk(slice.reversed(), more ? (Long) slice.getLast().id() : null);
    }

    /** Colleagues whose names begin so, in the order of names; none for no letters (R2.3). */
    @Requires(Role.EMPLOYEE)
    public List<Peer> colleagues(String word, Locale reader) {
        if (!Characters.areName(word, LONGEST_NAME)) {
            return List.of();
        }
        var order = Alphabet.of(reader);
        return peers.begin(word.strip(), self.working(), self.today(), OFFERED).stream()
                .sorted(
                        Comparator.comparing(Peer::familyName, order)
                                .thenComparing(Peer::givenName, order)
                                .thenComparing(Peer::number))
                .toList();
    }
}
