package aidas.outreach;

/** How long ago a form was shown (R4.1, R4.2). */
public enum FormAge {
    /** Its stamp is none of ours, or of another form. */
    UNKNOWN,
    /** More than a day. */
    OLD,
    /** Less than two seconds, in which nobody writes words. */
    YOUNG,
    /** Anything between. */
    RIPE;

    /** Can the form be taken as far as its age goes? */
    public boolean known() {
        return this == YOUNG || this == RIPE;
    }
}
