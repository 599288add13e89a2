package aidas.outreach;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Fills the form in with what is kept of an answer, so that it can be taken up again (R2.3). */
final class Kept {

    private Kept() {}

    static Typed of(SurveyAnswer answer) {
        var saying = answer.saying();
        var contact = answer.contact();
        var standards = new HashMap<String, String>();
        List.of(saying.met()).forEach(code -> standards.put(code, Typed.MET));
        List.of(saying.missed()).forEach(code -> standards.put(code, Typed.MISSED));
        return new Typed(
                whole(answer.score()),
                text(saying.comment()),
                saying.companyScore() == null ? "" : whole(saying.companyScore()),
                Set.of(saying.chips()),
                standards,
                saying.quotable(),
                contact != null,
                contact == null ? "" : text(contact.name()),
                contact == null ? "" : text(contact.mail()),
                contact == null ? "" : text(contact.phone()),
                contact == null ? "" : contact.consent());
    }

    private static String text(String kept) {
        return requireNonNullElse(kept, "");
    }

    /** The page takes whole scores only. */
    private static String whole(BigDecimal score) {
        return score.toBigInteger().toString();
    }
}
