package aidas.outreach;

import java.util.Map;
import java.util.Set;

/**
 * What stands on the form, whether its author or what is kept of the answer filled it in. Nothing
 * of it is judged yet; what was not given is empty.
 *
 * @param chips codes of those that are tapped
 * @param standards {@code met} or {@code missed} by code
 * @param contact was "may we contact you?" answered with yes?
 * @param consent version of the text that was shown beside it
 */
public record Typed(
        String score,
        String comment,
        String company,
        Set<String> chips,
        Map<String, String> standards,
        boolean quotable,
        boolean contact,
        String name,
        String mail,
        String phone,
        String consent) {

    /** Of a standard, on the form. */
    public static final String MET = "met";

    public static final String MISSED = "missed";

    public Typed {
        chips = Set.copyOf(chips);
        standards = Map.copyOf(standards);
    }

    /** Nothing but a score, which may be empty. */
    public static Typed score(String score) {
        return new Typed(score, "", "", Set.of(), Map.of(), false, false, "", "", "", "");
    }
}
