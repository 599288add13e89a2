package aidas.organisation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes roster files as a personnel system would. */
public final class RosterText {

    public static final String HEADER =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until";
    public static final String VITOSHA =
            "BG-W,Западна България,BG-SOF-01,Витоша 48,София,city,Europe/Sofia,bg,";
    public static final String PLOVDIV =
            "BG-S,Южна България,BG-PDV-01,Главната 12,Пловдив,mall,Europe/Sofia,bg,";
    public static final String ELENA = "E1001,Елена,Димитрова,elena@example.org,bg,";
    public static final String MIRA = "E1002,Мира,Стоянова,,bg,";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    private RosterText() {}

    public static RosterText roster() {
        return new RosterText();
    }

    /** A whole line, or the beginning, middle and end of one. */
    public RosterText row(String... parts) {
        lines.add(String.join("", parts));
        return this;
    }

    /** The service desk of Vitosha 48 with Elena since March 2025. */
    public RosterText elena() {
        return row(VITOSHA, "desk,Информация,", ELENA, "member,2025-03-01,");
    }

    /** Elena, and Mira who leads Vitosha 48 without belonging to a team. */
    public RosterText elenaAndMira() {
        return elena().row(VITOSHA, ",,", MIRA, "lead,2024-01-15,");
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
