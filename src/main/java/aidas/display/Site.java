package aidas.display;

import aidas.access.Language;
import java.io.Serializable;
import java.time.ZoneId;

/** The store whose screen it is. */
public record Site(long id, String name, String city, ZoneId zone, Language language)
        implements Serializable {}
