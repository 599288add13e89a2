package aidas.shared.mail;

/** What became of a letter. */
public enum LetterState {
    WAITING,
    SENT,
    /**
     * Given up: the address was refused again and again, or the mail server was silent too long.
     */
    FAILED
}
