package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Browser;
import aidas.testbed.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class DeepLinkIT {

    @Test
    void R3_4_a_link_with_parameters_survives_the_login(Browser browser) {
        var page = browser.as("adam").open("/organisation/stores.xhtml?q=nowhere&all=true");
        assertThat(page.url()).endsWith("/organisation/stores.xhtml?q=nowhere&all=true");
    }

    @Test
    void R3_4_the_link_is_followed_once(Browser browser) {
        browser.as("adam").open("/organisation/stores.xhtml?q=nowhere");
        var page = browser.open("/organisation/stores.xhtml");
        assertThat(page.url()).endsWith("/organisation/stores.xhtml");
    }
}
