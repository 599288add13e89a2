package aidas.idea;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.metadata.Metadata;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Files on ideas: added to a draft, read by whoever reads the idea. */
@UseCases
public class FileDesk {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public static final int MOST = 5;
    private static final int LONGEST_NAME = 120;

    @Inject Ideas ideas;
    @Inject Files files;
    @Inject Self self;

    /**
     * @param name what the client calls it, of which only the last part is kept
     * @return its key
     * @throws NotFound if the idea is none of the caller's
     * @throws Conflict if the idea was sent, or has five
     * @throws Refused with every field at fault (R7.1)
     */
    @Requires(Role.EMPLOYEE)
    public long add(long idea, String name, byte[] content) {
        draft(idea);
        var faults = new ArrayList<Violation>();
        var plain = name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").strip();
        if (!Characters.areName(plain, LONGEST_NAME)) {
            faults.add(new Violation("name", "1 to " + LONGEST_NAME + " characters"));
        }
        var kept = bare(content);
        if (kept == null) {
            faults.add(
                    new Violation(
                            "file",
                            "a PNG, JPEG or WebP image, a PDF without a lock or plain text, whole"
                                    + " and up to 5 MB"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        if (files.of(idea).size() >= MOST) {
            throw new Conflict("idea " + idea + " has " + MOST + " files; take one off first");
        }
        return files.add(idea, plain, kept.type(), kept.content());
    }

    /** What is kept of a file. */
    private record Kept(String type, byte[] content) {}

    /** Without what it tells of its maker (R7.2); null if an idea does not take it. */
    private static Kept bare(byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            return null;
        }
        return MediaTypes.of(content)
                .flatMap(type -> Metadata.removed(type, content).map(bare -> new Kept(type, bare)))
                .orElse(null);
    }

    /**
     * @throws NotFound if the idea is none of the caller's, or has no such file
     * @throws Conflict if the idea was sent
     */
    @Requires(Role.EMPLOYEE)
    public void remove(long idea, long file) {
        draft(idea);
        if (!files.remove(idea, file)) {
            throw missing(file);
        }
    }

    /**
     * @throws NotFound if there is none, or it hangs on a draft of somebody else
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public FileContent read(long idea, long file) {
        return files.content(idea, file, self.id().orElse(null)).orElseThrow(() -> missing(file));
    }

    private void draft(long id) {
        var draft = ideas.locked(id);
        if (!draft.isBy(self.working())) {
            throw Ideas.missing(id);
        }
        if (!draft.draft()) {
            throw new Conflict("idea " + id + " was sent and stays as it is");
        }
    }

    private static NotFound missing(long file) {
        return new NotFound("there is no file " + file);
    }
}
