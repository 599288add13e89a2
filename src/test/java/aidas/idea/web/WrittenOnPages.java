package aidas.idea.web;

import aidas.testbed.Browser;

/** Ideas that are written on pages, each under a word of its own. */
abstract class WrittenOnPages {

    final String word = "word" + Long.toString(System.nanoTime(), 36);

    static IdeasView open(Browser browser, String login, String path) {
        return new IdeasView(browser.as(login).open(path));
    }

    /** Its number. */
    String sent(Browser browser, String login, String title) {
        var page = open(browser, login, "/idea/submit.xhtml");
        page.title(title);
        page.text();
        return page.send();
    }
}
