package aidas.testbed;

/** The kinds of test, from the quickest on. */
enum Level {
    UNIT("unit"),
    STRUCTURE("structure"),
    IN_CONTAINER("in the container"),
    HTTP("HTTP"),
    BROWSER("browser");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Level of(Class<?> test) {
        if (test.getPackageName().equals("aidas.architecture")) {
            return STRUCTURE;
        }
        if (test.isAnnotationPresent(InContainer.class)) {
            return IN_CONTAINER;
        }
        if (test.isAnnotationPresent(InBrowser.class)) {
            return BROWSER;
        }
        return test.getSimpleName().endsWith("IT") ? HTTP : UNIT;
    }
}
