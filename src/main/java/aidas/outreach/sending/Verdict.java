package aidas.outreach.sending;

import java.util.Locale;

/** Was the customer asked, and if not, why (R1.3)? */
public enum Verdict {
    INVITED,
    /** Could have been asked; the lot fell on others. */
    NOT_DRAWN,
    /** Drawn, but the store asked twice its number already. */
    DAY_FULL,
    /** Nobody is asked at present. */
    OFF,
    TOO_OLD,
    /** The same person was asked not long ago. */
    PERSON_ASKED,
    /** Somebody of the same account was. */
    ACCOUNT_ASKED,
    /** They want no such letters. */
    FAREWELL,
    NO_ADDRESS,
    /** The server sends no mail. */
    NO_MAIL;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
