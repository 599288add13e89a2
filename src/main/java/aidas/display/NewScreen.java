package aidas.display;

import aidas.access.Language;

/**
 * A screen to register.
 *
 * @param name what people call it, such as "behind the till": 1 to 60 characters
 * @param language null for the store's
 */
public record NewScreen(String name, Language language) {

    private static final int LONGEST = 60;

    public NewScreen {
        name = Wording.need("name", name, LONGEST);
    }
}
