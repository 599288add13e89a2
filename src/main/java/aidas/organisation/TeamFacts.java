package aidas.organisation;

import java.io.Serializable;

/** What is known of a team: its name, 1 to 120 characters. */
public record TeamFacts(TeamKey key, String name) implements Serializable {

    public TeamFacts {
        Words.need(name, 120, "a team's name");
    }
}
