package aidas.idea.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Axe;
import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import aidas.testbed.Testbed;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@InBrowser
class BoardPageIT extends WrittenOnPages {

    private static final String BOARD = "/idea/board.xhtml";

    @Test
    void R9_4_the_board_is_searched_and_narrowed_by_its_address(Browser browser) {
        sent(browser, "elena", "A lamp at the door " + word);
        var page = open(browser, "jonas", BOARD + "?q=" + word.toUpperCase(Locale.ROOT));
        assertThat(page.page().locator("#board > li").count()).isEqualTo(1);
        assertThat(page.said()).contains("Elena Dimitrova, Vitosha 48", "New today");
        page.page().getByText("How the order comes about").click();
        assertThat(page.said()).contains("to the power of 1.4");
        Axe.check(page.page());
        page.page().getByLabel("Order").selectOption("new");
        page.page().getByLabel("About").selectOption("product");
        page.press("Show");
        assertThat(page.page().url()).contains("sort=new", "kind=product", "q=");
        assertThat(page.said()).contains("Nothing fits this search.");
        page.page().navigate(Testbed.get().url() + BOARD + "?view=mine&q=" + word);
        assertThat(page.said()).contains("Nothing fits this search.");
    }

    @Test
    void R9_5_a_vote_is_cast_and_taken_back_where_the_idea_stands(Browser browser) {
        var title = "A chair at the till " + word;
        var id = sent(browser, "elena", title);
        assertThat(new IdeasView(browser.page()).said())
                .contains("It is yours: others vote for it.");
        var page = open(browser, "jonas", BOARD + "?q=" + word);
        page.button("Vote for “" + title + "”").click();
        page.button("You voted for “" + title + "”; press to take it back").waitFor();
        assertThat(page.page().locator("#board .count").innerText()).isEqualTo("1 vote");
        Axe.check(page.page());
        page.page().navigate(Testbed.get().url() + "/idea/one.xhtml?id=" + id);
        page.button("You voted for “" + title + "”; press to take it back").click();
        page.button("Vote for “" + title + "”").waitFor();
        page.button("Follow").click();
        page.button("You follow it").waitFor();
        page.page().navigate(Testbed.get().url() + BOARD + "?view=followed&q=" + word);
        assertThat(page.said()).contains(title, "0 votes");
    }

    @Test
    void R9_6_a_colleague_is_named_whose_name_is_offered_while_it_is_typed(Browser browser) {
        var id = sent(browser, "elena", "Gloves for the yard " + word);
        var page = open(browser, "jonas", "/idea/one.xhtml?id=" + id);
        var comment = page.page().getByLabel("Your comment");
        comment.pressSequentially("What do you say, @Mir");
        page.page().getByText("@Mira Stoyanova").click();
        assertThat(comment.inputValue()).isEqualTo("What do you say, @Mira Stoyanova");
        page.press("Comment");
        assertThat(page.said()).contains("Named: Mira Stoyanova");
        Axe.check(page.page());
        var hr = open(browser, "harriet", "/idea/one.xhtml?id=" + id);
        hr.page().locator("#comments button, #comments input[type=submit]").first().click();
        hr.page().waitForLoadState();
        assertThat(hr.said()).contains("The comment is gone.", "Nobody has said anything yet.");
    }

    @Test
    void R9_8_hr_merges_an_idea_with_one_that_says_the_like_and_undoes_it(Browser browser) {
        var first = sent(browser, "elena", "Mirrors in every %s cabin".formatted(word));
        var second = sent(browser, "jonas", "Mirrors in each %s cabin".formatted(word));
        var page = open(browser, "harriet", "/idea/one.xhtml?id=" + second);
        page.page().getByText("Merge with another idea").click();
        page.page().getByLabel("The idea that stays").selectOption(first);
        Axe.check(page.page());
        page.press("Merge");
        assertThat(page.id()).isEqualTo(first);
        assertThat(page.said()).contains("1 idea that says the same", "Elena Dimitrova", "Jonas ");
        page.page().navigate(Testbed.get().url() + "/idea/one.xhtml?id=" + second);
        assertThat(page.said()).contains("It says the same as another idea");
        page.press("Undo the merge");
        assertThat(page.said()).contains("The merge is undone.", "Waits for a first word");
    }
}
