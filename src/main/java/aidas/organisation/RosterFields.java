package aidas.organisation;

import aidas.organisation.RosterChange.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes facts apart into the columns of a roster file, so that they can be compared. */
final class RosterFields {

    private RosterFields() {}

    static Map<String, String> of(RegionFacts region) {
        return Map.of("region_name", region.name());
    }

    static Map<String, String> of(StoreFacts store) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("store_name", store.name());
        fields.put("city", store.city());
        fields.put("region_code", store.region().value());
        fields.put("format", store.format().code());
        fields.put("zone", store.zone().getId());
        fields.put("store_language", store.language().code());
        return fields;
    }

    static Map<String, String> of(TeamFacts team) {
        return Map.of("team_name", team.name());
    }

    static Map<String, String> of(EmployeeFacts employee) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("given_name", employee.givenName());
        fields.put("family_name", employee.familyName());
        fields.put("mail", employee.mail());
        fields.put("language", employee.language().code());
        return fields;
    }

    static Map<String, String> of(AssignmentFacts assignment) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("store_code", assignment.store().value());
        fields.put("team_code", assignment.teamCode());
        fields.put("role", assignment.duty().code());
        fields.put("from", assignment.stay().from().toString());
        fields.put("until", assignment.stay().until().map(Object::toString).orElse(""));
        return fields;
    }

    /** What differs; {@code before} is empty for something new. */
    static List<Field> difference(Map<String, String> before, Map<String, String> after) {
        var fields = new ArrayList<Field>();
        after.forEach(
                (name, value) -> {
                    String old = before.getOrDefault(name, "");
                    if (!old.equals(value)) {
                        fields.add(new Field(name, old, value));
                    }
                });
        return fields;
    }
}
