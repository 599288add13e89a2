package aidas.launcher.demo;

import java.util.List;

/**
 * What an answer tells beside its score. Null stands for what is left out.
 *
 * @param reason of the visit
 * @param version of the survey {@link #SURVEY}; null where the plain question was asked
 * @param companyScore what the customer thinks of the company, apart from the person
 * @param chips the reasons tapped, may be empty
 * @param standards that were observed
 * @param quotable did the customer agree to be quoted?
 */
record Particulars(
        String reason,
        Integer version,
        Integer companyScore,
        List<String> chips,
        Standards standards,
        boolean quotable) {

    /** The survey after a visit to a store: its second version asks about the company too. */
    static final String SURVEY = "store-visit";

    /** Of an answer that tells nothing beside. */
    static Particulars none(String reason) {
        return new Particulars(reason, null, null, List.of(), null, false);
    }

    void json(StringBuilder json) {
        if (version != null) {
            json.append(",\"survey\":\"").append(SURVEY).append("\",\"version\":").append(version);
        }
        if (companyScore != null) {
            json.append(",\"companyScore\":").append(companyScore);
        }
        if (reason != null) {
            json.append(",\"reason\":\"").append(reason).append('"');
        }
        list(json, "chips", chips);
        if (version != null && standards != null) {
            list(json, "standardsMet", standards.codes(true));
            list(json, "standardsMissed", standards.codes(false));
        }
        if (quotable) {
            json.append(",\"quotable\":true");
        }
    }

    private static void list(StringBuilder json, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            json.append(",\"").append(name).append("\":[\"");
            json.append(String.join("\",\"", codes)).append("\"]");
        }
    }
}
