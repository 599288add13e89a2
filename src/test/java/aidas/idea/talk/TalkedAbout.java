package aidas.idea.talk;

import aidas.access.Language;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** Ideas of Anna's, about which people of two stores talk. */
abstract class TalkedAbout extends TwoStores {

    @Inject CommentDesk desk;
    @Inject TalkReading reading;
    @Inject FollowDesk follows;
    @Inject HeardComments heard;

    private int keys;

    @BeforeEach
    void nothing_heard_yet() {
        heard.clear();
    }

    long idea(String sent) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        insert into idea (key, author_id, kind, title, text,
                                               language, written_at, sent_at, due_on)
                                        values (:key, :who, 'service', 'A bell at the counter',
                                                'So that nobody waits unseen.', 'bg', now(),
                                                cast(:sent as timestamptz), cast(:sent as date))
                                        returning id
                                        """)
                                .setParameter("key", "talk-" + ++keys)
                                .setParameter("who", id(ANNA).value())
                                .setParameter("sent", sent)
                                .getSingleResult())
                .longValue();
    }

    long sent() {
        return idea("2026-03-02");
    }

    NewComment comment(String text) {
        return new NewComment(text, Language.EN, "key-" + ++keys);
    }
}
