package aidas.launcher.demo;

import java.time.ZoneId;

/** The three regions of the company. */
enum Country {
    BG("Bulgaria", "Europe/Sofia", "bg", 1000),
    LT("Lithuania", "Europe/Vilnius", "lt", 2000),
    GB("Great Britain", "Europe/London", "en", 3000);

    final String region;
    final ZoneId zone;
    final String language;

    /** Employee numbers count from the one after this. */
    final int numbersAfter;

    Country(String region, String zone, String language, int numbersAfter) {
        this.region = region;
        this.zone = ZoneId.of(zone);
        this.language = language;
        this.numbersAfter = numbersAfter;
    }
}
