package aidas.idea.web;

import aidas.shared.NotFound;

/** Reads keys out of addresses. */
final class Keys {

    private Keys() {}

    /**
     * @throws NotFound for what is no key
     */
    static long of(String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotFound("an idea or an answer is named by its number");
        }
        return Long.parseLong(text);
    }
}
