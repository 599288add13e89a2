package aidas.recovery.rest;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.recovery.Candidate;
import aidas.recovery.Complaint;

/**
 * A case to be opened by hand: of an entry said unasked, or of a complaint that somebody heard.
 *
 * @param unsolicited the entry's key; the rest but the cause and the customer is not read then
 */
public record NewCaseJson(
        Long unsolicited,
        String store,
        String cause,
        String words,
        String language,
        String name,
        String mail,
        String phone) {

    Candidate.Reach customer() {
        return new Candidate.Reach(name, mail, phone);
    }

    Complaint complaint(StoreCode code) {
        return new Complaint(
                code, cause, words, Language.ofCode(language).orElse(null), customer());
    }
}
