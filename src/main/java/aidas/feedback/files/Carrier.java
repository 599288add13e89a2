package aidas.feedback.files;

import aidas.feedback.Intake;
import aidas.feedback.NewResponse;
import aidas.feedback.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Carries a file from its first row to its last, a chunk at a time. */
@ApplicationScoped
class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class);

    @Inject ImportDesk desk;
    @Inject Intake intake;
    @Inject Rehearsal rehearsal;
    @Inject Vault vault;
    @Inject Clock clock;

    void carry(RunView run, boolean dryRun) {
        Function<List<NewResponse>, List<Receipt>> booking =
                dryRun ? rehearsal::receiveAll : intake::receiveAll;
        try (var rows = Rows.open(vault.get(run.id()), run.map().encoding())) {
            var reader = new LineReader(run.map(), rows.headers(), desk.zones());
            var load = new Load(reader, run.map(), intake.surveys(), clock.instant(), booking);
            all(run.id(), rows, load);
            var stage = desk.ended(run.id()).stage();
            if (stage == Stage.DONE) {
                vault.drop(run.id());
            }
        } catch (IOException broken) {
            LOG.infof("import %d cannot be read on: %s", run.id(), broken.getMessage());
            desk.failed(run.id());
        } catch (RuntimeException e) {
            desk.failed(run.id());
            throw e;
        }
    }

    private void all(long id, Rows rows, Load load) throws IOException {
        var goOn = true;
        for (var row = rows.next(); goOn && row.isPresent(); row = rows.next()) {
            load.add(row.get());
            if (load.isFull()) {
                goOn = desk.reached(id, load.book());
            }
        }
        if (goOn) {
            desk.reached(id, load.book());
        }
    }
}
