package aidas.feedback.files;

import aidas.access.Errands;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.files.Inspection.Faulty;
import aidas.feedback.files.Inspection.Sound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What one does with a file: upload it, look at it, try it, take it in. */
@ApplicationScoped
public class Imports {

    @Inject ImportDesk desk;
    @Inject Vault vault;
    @Inject Errands errands;
    @Inject Carrier carrier;

    /** What became of an upload. */
    public sealed interface Upload {
        /** It goes on under this number. */
        record Taken(long run) implements Upload {}

        /** It was not kept. */
        record Refused(Faulty why) implements Upload {}
    }

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Upload upload(String fileName, InputStream bytes) {
        var file = vault.receive(bytes);
        try {
            return switch (Inspector.of(file)) {
                case Faulty faulty -> new Upload.Refused(faulty);
                case Sound sound -> {
                    long id = desk.uploaded(fileName, sound);
                    vault.keep(file, id);
                    yield new Upload.Taken(id);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be read", e);
        } finally {
            Vault.drop(file);
        }
    }

    /** Is the file still there to be tried or run? */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public boolean holds(long id) {
        return vault.holds(id);
    }

    /**
     * The first rows, read in this encoding.
     *
     * @throws aidas.shared.NotFound if the file is gone
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Sample sample(long id, TextEncoding encoding) {
        try {
            return Sample.of(vault.get(id), encoding);
        } catch (IOException e) {
            throw new UncheckedIOException("import " + id + " cannot be read", e);
        }
    }

    /** The mapping to begin with: its own, the one used before for such headers, or a guess. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public ColumnMap proposal(RunView run) {
        if (run.map() != null) {
            return run.map();
        }
        return desk.mappedBefore(run.id())
                .map(before -> before.offeredFor(run.fileName()))
                .orElseGet(
                        () ->
                                Guess.of(
                                        sample(run.id(), run.encoding()),
                                        run.encoding(),
                                        run.fileName()));
    }

    /** Tries the file in the background, with nothing stored (R4.1). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void tryOut(long id, ColumnMap map) {
        vault.get(id);
        desk.map(id, map);
        begin(id, true);
    }

    /** Takes the file in, in the background (R5.1). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void run(long id) {
        vault.get(id);
        begin(id, false);
    }

    private void begin(long id, boolean dryRun) {
        var run = desk.begin(id, dryRun);
        errands.start(() -> carrier.carry(run, dryRun));
    }
}
