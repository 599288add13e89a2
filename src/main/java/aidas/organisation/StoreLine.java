package aidas.organisation;

import java.io.Serializable;

/**
 * A store in a list.
 *
 * @param people who are on its roster today
 */
public record StoreLine(
        String code,
        String name,
        String city,
        String region,
        String regionName,
        String format,
        String language,
        boolean active,
        long people)
        implements Serializable {}
