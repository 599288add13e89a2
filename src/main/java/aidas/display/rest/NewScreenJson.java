package aidas.display.rest;

import aidas.display.NewScreen;

/** A screen to register; without a language it speaks the store's. */
public record NewScreenJson(String name, String language) {

    NewScreen toNewScreen() {
        return new NewScreen(name, Given.language(language));
    }
}
