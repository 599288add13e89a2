package aidas.launcher.demo;

/**
 * An employee.
 *
 * @param spoken the given name as customers of the country write it (Cyrillic in Bulgaria)
 */
record Person(
        String number, String given, String family, String spoken, String mail, Country country) {

    /** The given name as a comment in that language writes it. */
    String namedIn(String language) {
        return language.equals(country.language) ? spoken : given;
    }
}
