package aidas.pulse;

import aidas.access.Language;

/**
 * Somebody who is invited and has a mail address.
 *
 * @param seat in the wave; the next batch begins behind it
 */
record Recipient(int seat, String address, Language language) {}
