package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@InContainer
class ErrandsIT {

    @Inject Errands errands;
    @Inject CurrentCaller current;
    @Inject StubCaller caller;

    @Test
    void R6_1_an_errand_has_the_rights_of_whoever_asked_even_when_they_have_left()
            throws Exception {
        caller.is("adam").with(Role.ADMIN).inCompany();
        var ran = new CompletableFuture<Identity>();
        errands.start(() -> ran.complete(Identity.of(current)));
        caller.is("anonymous");
        var asker = ran.get(30, TimeUnit.SECONDS);
        assertThat(asker.username()).isEqualTo("adam");
        assertThat(asker.roles()).containsExactly(Role.ADMIN);
        assertThat(asker.scope().company()).isTrue();
    }

    @Test
    void R6_2_what_nobody_asked_for_runs_in_the_portals_name_without_rights() throws Exception {
        var ran =
                CompletableFuture.supplyAsync(
                        () -> {
                            var seen = new CompletableFuture<Identity>();
                            errands.run("clock", () -> seen.complete(Identity.of(current)));
                            return seen.join();
                        });
        var portal = ran.get(30, TimeUnit.SECONDS);
        assertThat(portal.username()).isEqualTo("clock");
        assertThat(portal.roles()).isEmpty();
        assertThat(portal.scope().company()).isFalse();
    }
}
