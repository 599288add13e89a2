package aidas.integration.rest;

/** What is told, or left out. */
final class Given {

    private Given() {}

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
