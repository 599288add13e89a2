package aidas.pulse;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/**
 * The talk for whoever wrote a comment and kept its secret. Nobody logs in here, and nothing but
 * the words and the week is written down (R6.2).
 */
@UseCases
public class TalkDesk {

    /** 128 bits. */
    private static final int SECRET = 16;

    @Inject Comments comments;
    @Inject TalkClerk clerk;

    /**
     * @param secret that the browser drew when the comment was sent
     * @throws NotFound if no comment of a closed wave has it
     */
    @Requires(reach = Reach.ANYBODY)
    public Talk read(byte[] secret) {
        return clerk.talk(comments.ofKey(key(secret)));
    }

    /**
     * @throws NotFound if no comment of a closed wave has it
     * @throws Refused if there are no words, or too many
     */
    @Requires(reach = Reach.ANYBODY)
    public void answer(byte[] secret, String text) {
        clerk.reply(comments.ofKey(key(secret)), null, text);
    }

    private static byte[] key(byte[] secret) {
        if (secret.length != SECRET) {
            throw new Refused("secret", SECRET + " bytes");
        }
        return BallotDesk.hash(secret);
    }
}
