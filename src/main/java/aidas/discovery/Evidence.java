package aidas.discovery;

import java.io.Serializable;
import java.util.List;

/**
 * What a hint rests on (R2.2); empty where there is no such sign.
 *
 * @param ideas titles of adopted ones, newest first
 * @param teams others that thanked, by name
 * @param customers who named the person in praise
 */
public record Evidence(Hint hint, List<String> ideas, List<String> teams, int customers)
        implements Serializable {}
