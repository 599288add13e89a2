package aidas.launcher.demo;

import java.time.LocalDate;

/**
 * Who was where when.
 *
 * @param team null for the lead of the whole store
 * @param until the first day no longer there, null if still there
 */
record Assignment(
        Person person, Shop shop, Team team, boolean lead, LocalDate from, LocalDate until) {

    static final String HEADER =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until";

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Assignment endedOn(LocalDate day) {
        return new Assignment(person, shop, team, lead, from, day);
    }

    /** The row of the roster; no cell holds a comma or a quotation mark. */
    String row() {
        var country = shop.country();
        return String.join(
                ",",
                country.name(),
                country.region,
                shop.code(),
                shop.name(),
                shop.city(),
                shop.format(),
                country.zone.getId(),
                country.language,
                team == null ? "" : team.code(),
                team == null ? "" : team.title,
                person.number(),
                person.given(),
                person.family(),
                person.mail(),
                country.language,
                lead ? "lead" : "member",
                from.toString(),
                until == null ? "" : until.toString());
    }
}
